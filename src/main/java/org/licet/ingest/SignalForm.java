package org.licet.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.reservation.Agents;
import org.licet.reservation.AiTxt;
import org.licet.reservation.HeaderSignals;
import org.licet.reservation.Headers;
import org.licet.reservation.PageSignals;
import org.licet.reservation.Robots;
import org.licet.reservation.Rsl;
import org.licet.reservation.SignalSource;
import org.licet.reservation.Snapshot.Form;
import org.licet.reservation.TdmFile;
import org.licet.reservation.UnreadableSignalException;

/** Tells and reads files with the signals of a site. */
final class SignalForm {
  private static final Pattern ROBOTS =
      Pattern.compile(
          "(user-?agent|disallow|allow|content-usage|content-signals?)\\s*:.*",
          Pattern.CASE_INSENSITIVE);

  private SignalForm() {}

  /** The form of a file, by its name or by how its text begins; empty when it is something else. */
  static Optional<Form> of(InputFile file, String text) {
    String name = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String last = name.substring(name.lastIndexOf('/') + 1);
    if (last.endsWith("robots.txt")) {
      return Optional.of(Form.ROBOTS);
    }
    if (last.equals("ai.txt")) {
      return Optional.of(Form.AI_TXT);
    }
    if (last.endsWith("tdmrep.json") || TdmFile.looksLike(text) && last.endsWith(".json")) {
      return Optional.of(Form.TDMREP);
    }
    if (last.endsWith(".rsl") || Rsl.looksLike(text)) {
      return Optional.of(Form.RSL);
    }
    String first = firstLine(text);
    if (first.matches("HTTP/\\d.*")) {
      return Optional.of(Form.HEADERS);
    }
    return Optional.of(Form.ROBOTS).filter(form -> ROBOTS.matcher(first).matches());
  }

  /**
   * Reads a text of a form.
   *
   * @param name what to call it in messages
   * @throws UnreadableSignalException when it is not of the form
   */
  static SignalSource read(Form form, String name, String text, Agents agents)
      throws UnreadableSignalException {
    return switch (form) {
      case ROBOTS -> Robots.read(name, text, agents);
      case HEADERS -> new HeaderSignals(name, Headers.parse(text), agents);
      case TDMREP -> TdmFile.read(name, text);
      case PAGE -> new PageSignals(name, text, agents);
      case RSL -> Rsl.read(name, text);
      case AI_TXT -> AiTxt.read(name, text, agents);
    };
  }

  private static String firstLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .orElse("");
  }
}
