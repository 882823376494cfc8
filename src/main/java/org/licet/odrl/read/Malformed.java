package org.licet.odrl.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.licet.model.BadInputException;

/** Turns what a parser says into an error for the author of the file. */
final class Malformed {
  private static final Pattern PLACE = Pattern.compile("\\[line: (\\d+), col: \\d+ ?\\] ?(.*)");

  private Malformed() {}

  static BadInputException of(String name, Lang lang, RiotException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage());
      int refused = text.indexOf(Contexts.REFUSED);
      if (refused >= 0) {
        return Bad.input(
            name,
            "its context `"
                + text.substring(refused + Contexts.REFUSED.length()).strip()
                + "` is elsewhere, and nothing is fetched",
            "write the context into the file; `http://www.w3.org/ns/odrl.jsonld` is bundled");
      }
    }
    String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    Matcher place = PLACE.matcher(message);
    String reason = place.matches() ? place.group(2) : message;
    long line = place.matches() ? Long.parseLong(place.group(1)) : 0;
    String syntax = lang.equals(Lang.TRIG) ? "Turtle" : lang.getLabel();
    return Bad.input(
        name,
        line,
        "it cannot be read as " + syntax + ": " + shown(reason),
        "Turtle, TriG, N-Triples, RDF/XML and JSON-LD are read");
  }

  /** A message of the parser in one line of bearable length. */
  static String shown(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() > 200 ? plain.substring(0, 200) + "..." : plain;
  }
}
