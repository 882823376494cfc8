package org.licet.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.Problem;
import org.licet.reservation.SignalText;

/** Tells the format of an input by its content first and by the ending of its name second. */
final class FormatSniffer {
  private static final Pattern MANIFEST =
      Pattern.compile(
          "['\"]?(licet|defaults|datasets|agreements|uses|reservations)['\"]?\\s*:(\\s.*)?");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(@prefix|@base|prefix|base|version)\\s.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUAD =
      Pattern.compile(
          "(<[^>]*>|_:\\S+)\\s+<[^>]*>\\s+(<[^>]*>|_:\\S+|\".*\"\\S*)\\s+<[^>]*>\\s*\\..*");
  private static final Pattern CELLS = Pattern.compile("[,;\t]");

  private FormatSniffer() {}

  /**
   * The format of an input.
   *
   * @throws RefusedException when it is none that is read, with the reason
   */
  static Format sniff(InputFile file, InputBytes bytes) throws RefusedException {
    byte[] head = bytes.head();
    if (SignalForm.of(file, SignalText.decode(head)).isPresent()) {
      return Format.SIGNALS;
    }
    Optional<String> binary = binary(head);
    if (binary.isPresent()) {
      throw refused(file, binary.get());
    }
    String text = new String(head, StandardCharsets.UTF_8);
    if (text.isBlank() && bytes.isWhole()) {
      return Format.EMPTY;
    }
    if (file.isLicenseText()) {
      return Format.LICENSE_TEXT;
    }
    if (Format.CARD.endsWith(file.ending())) {
      return Format.CARD;
    }
    return byContent(text, file.ending())
        .or(() -> byEnding(file.ending()))
        .orElseThrow(() -> refused(file, "no format that Licet reads was recognized"));
  }

  private static Optional<Format> byContent(String text, String ending) {
    String first = firstLine(text);
    boolean turtle = Format.TURTLE.endsWith(ending) || Format.TRIG.endsWith(ending);
    if ((first.startsWith("{") || first.startsWith("[")) && !turtle) {
      return Optional.of(json(text, first, ending));
    }
    if (first.startsWith("<?xml") || first.startsWith("<rdf:RDF") || first.startsWith("<!")) {
      return Optional.of(Format.RDF_XML)
          .filter(xml -> text.contains("rdf:RDF") || xml.endsWith(ending));
    }
    if (QUAD.matcher(first).matches()) {
      return Optional.of(Format.N_QUADS);
    }
    if (DIRECTIVE.matcher(first).matches() || first.startsWith("<") || first.startsWith("_:")) {
      // TriG reads Turtle and N-Triples too.
      return byEnding(ending).filter(Format::isRdf).or(() -> Optional.of(Format.TRIG));
    }
    if (MANIFEST.matcher(first).matches()) {
      return Optional.of(Format.MANIFEST);
    }
    return Optional.of(Format.CSV).filter(csv -> isHeader(first));
  }

  private static Format json(String text, String first, String ending) {
    if (Format.JSON_LINES.endsWith(ending)) {
      return Format.JSON_LINES;
    }
    if (isJsonLd(text)) {
      return Format.JSON_LD;
    }
    return first.startsWith("{") && first.endsWith("}") ? Format.JSON_LINES : Format.JSON;
  }

  /** Whether the first object has a keyword of JSON-LD among its keys. */
  private static boolean isJsonLd(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      while (token == JsonToken.START_OBJECT || token == JsonToken.FIELD_NAME) {
        token = parser.nextToken();
        if (token == JsonToken.FIELD_NAME) {
          if (List.of("@context", "@graph", "@id", "@type").contains(parser.currentName())) {
            return true;
          }
          parser.nextToken();
          parser.skipChildren();
          token = JsonToken.FIELD_NAME;
        }
      }
      return false;
    } catch (IOException e) {
      // The text is cut off or malformed: the reader of the format says so.
      return false;
    }
  }

  private static boolean isHeader(String first) {
    return CELLS
        .splitAsStream(first)
        .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
        .anyMatch(RowColumns::isKnown);
  }

  private static Optional<Format> byEnding(String ending) {
    return Arrays.stream(Format.values()).filter(format -> format.endsWith(ending)).findFirst();
  }

  /**
   * The first line that is neither empty nor a comment, nor what may stand above a YAML document.
   */
  private static String firstLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .filter(line -> !line.equals("---") && !line.startsWith("%YAML"))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> binary(byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PAR1")) {
      return Optional.of("it is Parquet, which only the Spark add-on reads");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of("it is a zip archive: unpack it first");
    }
    if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
      return Optional.of("it is UTF-16: save it as UTF-8");
    }
    if (start.toLowerCase(Locale.ROOT).startsWith("<!doctyp")
        && new String(head, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .startsWith("<!doctype html")) {
      return Optional.of("it is a web page");
    }
    for (byte each : head) {
      if (each == 0) {
        return Optional.of("it is a binary file");
      }
    }
    return Optional.empty();
  }

  private static RefusedException refused(InputFile file, String reason) {
    return new RefusedException(
        new Problem(file.origin(), reason, "the formats are described in `docs/input.md`"));
  }
}
