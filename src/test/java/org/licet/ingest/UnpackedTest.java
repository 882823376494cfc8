package org.licet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.model.BadInputException;
import org.licet.model.UsageRecord;

/** Zstandard files, which are told by their first bytes and unpacked as they are read. */
class UnpackedTest {
  private static final String RECORD = "{\"id\":\"a\",\"action\":\"sell\",\"target\":\"d\"}\n";

  @TempDir Path directory;

  @Test
  void it_is_unpacked_whatever_the_format_and_the_name() throws IOException {
    Collected.write(directory, "r.jsonl.zst", zstd(RECORD));
    Collected.write(directory, "r.csv.zst", zstd("id,action,target\nb,sell,d\n"));
    Collected.write(directory, "data", zstd(RECORD.replace("\"a\"", "\"c\"")));

    Collected read =
        Collected.read(Collected.options(directory, "r.jsonl.zst", "r.csv.zst", "data"));

    assertThat(read.records).extracting(UsageRecord::id).containsExactly("a", "b", "c");
    assertThat(read.inputs).extracting("kind").containsExactly("jsonl", "csv", "jsonl");
  }

  @Test
  void several_frames_are_one_content_and_those_without_data_are_left_out() throws IOException {
    byte[] first = zstd("first ");
    byte[] second = zstd("second");

    assertThat(unpacked(join(skippable(9), first, skippable(0), second, skippable(3))))
        .isEqualTo("first second".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void much_content_comes_back_as_it_was() throws IOException {
    byte[] content = new byte[3_000_000];
    Random random = new Random(7);
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) ("abc".charAt(random.nextInt(3)) + i / 100_000);
    }

    assertThat(unpacked(zstd(content))).isEqualTo(content);
  }

  @Test
  void a_file_that_breaks_off_anywhere_says_so() throws IOException {
    byte[] packed = zstd(RECORD.repeat(1000));
    for (int length = 4; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThatThrownBy(() -> unpacked(cut))
          .as("cut to " + length)
          .isInstanceOf(IOException.class)
          .hasMessage("its Zstandard data breaks off");
    }
  }

  @Test
  void a_broken_file_is_bad_input() throws IOException {
    byte[] packed = zstd(RECORD.repeat(1000));
    Collected.write(directory, "r.jsonl.zst", Arrays.copyOf(packed, packed.length - 1));

    assertThatThrownBy(() -> Collected.read(Collected.options(directory, "r.jsonl.zst")))
        .isInstanceOf(BadInputException.class)
        .hasMessage("r.jsonl.zst: the file cannot be read: its Zstandard data breaks off");
  }

  @Test
  void damage_is_an_error_or_changes_nothing() throws IOException {
    String content = RECORD.repeat(1000);
    byte[] packed = zstd(content);
    Random random = new Random(11);
    for (int round = 0; round < 2000; round++) {
      byte[] damaged = packed.clone();
      damaged[4 + random.nextInt(packed.length - 4)] ^= (byte) (1 + random.nextInt(255));
      String outcome;
      try {
        outcome = new String(unpacked(damaged), StandardCharsets.UTF_8);
      } catch (IOException e) {
        outcome = e.getMessage();
      }
      assertThat(outcome)
          .as("round " + round)
          .matches(said -> said.equals(content) || said.startsWith("it"));
    }
  }

  @Test
  void what_follows_the_data_and_is_none_is_an_error() throws IOException {
    byte[] packed = join(zstd("first"), "second".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> unpacked(packed))
        .isInstanceOf(IOException.class)
        .hasMessage("its Zstandard data is followed by something else");
  }

  @Test
  void a_window_that_would_take_much_memory_is_refused() {
    byte[] frame = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) 0x88, 1, 0, 0};

    assertThatThrownBy(() -> unpacked(frame))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "it was packed with a window of more than 8 MB; pack it again without `--ultra` and"
                + " `--long`");
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    return Unpacked.open(new ByteArrayInputStream(packed)).readAllBytes();
  }

  private static byte[] zstd(String content) throws IOException {
    return zstd(content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zstd(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] skippable(int length) {
    byte[] frame = new byte[8 + length];
    frame[0] = 0x53;
    frame[1] = 0x2a;
    frame[2] = 0x4d;
    frame[3] = 0x18;
    frame[4] = (byte) length;
    return frame;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
