package org.licet.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a made-up shard of a crawl; the same seed gives the same bytes ({@code
 * docs/BENCHMARKS.md}).
 *
 * <pre>java ShardGenerator FILE ROWS HOSTS SEED</pre>
 *
 * {@code HOSTS} is {@code few} (ten platforms), {@code many} (50,000 hosts that no catalog knows)
 * or {@code mixed} (half and half). The ending of the file says the form: {@code .csv} is a list of
 * images, {@code .jsonl} a crawl with its times and an id in every row.
 */
public final class ShardGenerator {
  private static final List<String> PLATFORMS =
      List.of(
          "pbs.twimg.com",
          "www.reddit.com",
          "en.wikipedia.org",
          "stackoverflow.com",
          "www.nytimes.com",
          "live.staticflickr.com",
          "i.pinimg.com",
          "www.youtube.com",
          "medium.com",
          "github.com");
  private static final int UNKNOWN_HOSTS = 50_000;
  private static final List<String> LICENSES = List.of("", "", "", "", "CC-BY-4.0", "?");

  private final Random random;
  private final String hosts;

  private ShardGenerator(String hosts, long seed) {
    this.hosts = hosts;
    this.random = new Random(seed);
  }

  /** Writes the file that the arguments ask for. */
  public static void main(String[] arguments) throws IOException {
    write(
        Path.of(arguments[0]),
        Long.parseLong(arguments[1]),
        arguments[2],
        Long.parseLong(arguments[3]));
  }

  /** Writes so many rows. */
  static void write(Path file, long rows, String hosts, long seed) throws IOException {
    ShardGenerator generator = new ShardGenerator(hosts, seed);
    boolean csv = file.toString().endsWith(".csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      if (csv) {
        out.write("SAMPLE_ID,URL,TEXT,HEIGHT,WIDTH,LICENSE,NSFW,similarity\n");
      }
      for (long row = 1; row <= rows; row++) {
        if (csv) {
          generator.image(row, out);
        } else {
          generator.page(row, out);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void image(long row, Writer out) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "%d,https://%s/media/%d.jpg,\"a picture, number %d\",%d,%d,%s,UNLIKELY,0.%d%n",
            row,
            host(),
            row,
            row,
            200 + random.nextInt(800),
            200 + random.nextInt(800),
            LICENSES.get(random.nextInt(LICENSES.size())),
            300 + random.nextInt(200)));
  }

  private void page(long row, Writer out) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "{\"text\":\"Page %d of a crawl, shorter than pages are.\",\"id\":\"<urn:uuid:%016x%016x>\","
                + "\"dump\":\"CC-MAIN-2023-14\",\"url\":\"https://%s/page/%d\","
                + "\"date\":\"2023-%02d-%02dT12:00:00Z\",\"language\":\"en\"}%n",
            row,
            random.nextLong(),
            random.nextLong(),
            host(),
            row,
            1 + random.nextInt(12),
            1 + random.nextInt(28)));
  }

  private String host() {
    boolean known = hosts.equals("few") || hosts.equals("mixed") && random.nextBoolean();
    return known
        ? PLATFORMS.get(random.nextInt(PLATFORMS.size()))
        : "www.site-" + random.nextInt(UNKNOWN_HOSTS) + ".com";
  }
}
