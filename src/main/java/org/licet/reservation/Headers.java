package org.licet.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The header of an HTTP response, by field name in lower case. Fields of one name are kept apart,
 * in their order.
 *
 * @param fields values by name
 */
public record Headers(Map<String, List<String>> fields) {
  public Headers {
    Map<String, List<String>> lower = new TreeMap<>();
    fields.forEach(
        (name, values) ->
            lower
                .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), each -> new ArrayList<>())
                .addAll(values.stream().map(String::strip).toList()));
    lower.replaceAll((name, values) -> List.copyOf(values));
    fields = Map.copyOf(lower);
  }

  /**
   * Reads a header as it goes over the wire: a status line, if there is one, and {@code name:
   * value} lines up to the first empty one; a line that begins with space continues the one before.
   *
   * @throws UnreadableSignalException with the line that is none of these
   */
  public static Headers parse(String text) throws UnreadableSignalException {
    Map<String, List<String>> fields = new TreeMap<>();
    String last = "";
    int number = 0;
    for (String line : SignalText.unmarked(text).stripLeading().split("\r\n|\r|\n", -1)) {
      number++;
      if (line.isBlank()) {
        break;
      }
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip();
      if (isName(name)) {
        last = name;
        fields
            .computeIfAbsent(name, each -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      } else if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
        List<String> values = fields.get(last);
        values.set(values.size() - 1, values.get(values.size() - 1) + " " + line.strip());
      } else if (number > 1 || !line.startsWith("HTTP/")) {
        throw new UnreadableSignalException(
            "it is no HTTP header: use `name: value` lines", number);
      }
    }
    return new Headers(fields);
  }

  /** The values of a field; empty when the header has no such field. */
  List<String> values(String name) {
    return fields.getOrDefault(name, List.of());
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(each -> each > ' ' && each < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(each) < 0);
  }
}
