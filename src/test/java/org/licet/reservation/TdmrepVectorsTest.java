package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The examples of the TDM Reservation Protocol. What each comes to is listed in {@code
 * tdmrep-examples.txt}; several are cut short in the specification and are refused.
 */
class TdmrepVectorsTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/licet/reservation/tdmrep-examples.txt");

  @Test
  void everyExampleIsReadOrRefusedForAReason() throws Exception {
    List<JsonNode> examples =
        Samples.elements(Samples.json("tdmrep-spec-examples.json").get("examples"));
    List<String> told = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      told.add((i + 1) + " " + read(examples.get(i).asText()));
    }
    assertThat(String.join("\n", told)).isEqualTo(expected());
  }

  private static String read(String text) {
    try {
      if (text.startsWith("HTTP/")) {
        return told(new HeaderSignals("header", Headers.parse(text), Samples.AGENTS));
      }
      if (text.startsWith("[")) {
        return told(TdmFile.read("tdmrep.json", text));
      }
      if (text.startsWith("{")) {
        TdmPolicy policy = TdmPolicy.read(text);
        return "policy " + policy.uid() + " " + policy.offers();
      }
      return told(new PageSignals("page", text, Samples.AGENTS));
    } catch (UnreadableSignalException e) {
      return "refused at line " + e.line() + ": " + e.getMessage();
    }
  }

  private static String told(SignalSource source) {
    List<String> told = new ArrayList<>();
    for (String path :
        List.of("/directory-a/x", "/directory-b/html/y", "/directory-b/images/z.jpg")) {
      source.about(Question.of(path, WebUse.TRAINING)).stream()
          .map(each -> path + " " + each.effect() + " " + each.place() + " " + each.said())
          .forEach(told::add);
    }
    return String.join("; ", told);
  }

  private static String expected() throws IOException {
    return String.join("\n", Files.readAllLines(EXPECTED));
  }
}
