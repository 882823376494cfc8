package org.licet.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the links to RSL licenses in a {@code Link} field (RFC 8288; RSL 1.0). */
final class LinkHeader {
  private LinkHeader() {}

  /** The targets of links with the relation {@code license} and the media type of RSL. */
  static List<String> licenses(String value) {
    List<String> found = new ArrayList<>();
    for (int open = value.indexOf('<'); open >= 0; open = value.indexOf('<', open + 1)) {
      int close = value.indexOf('>', open);
      if (close < 0) {
        return found;
      }
      int next = value.indexOf('<', close);
      String parameters = value.substring(close + 1, next < 0 ? value.length() : next);
      if (isLicense(parameters)) {
        found.add(value.substring(open + 1, close).strip());
      }
      open = close;
    }
    return found;
  }

  private static boolean isLicense(String parameters) {
    boolean relation = false;
    boolean type = false;
    for (String parameter : parameters.toLowerCase(Locale.ROOT).split("[;,]")) {
      int equals = parameter.indexOf('=');
      String name = parameter.substring(0, Math.max(0, equals)).strip();
      String stated = parameter.substring(equals + 1).replace('"', ' ').strip();
      relation |= name.equals("rel") && List.of(stated.split("\\s+")).contains("license");
      type |= name.equals("type") && stated.equals(Rsl.MEDIA_TYPE);
    }
    return relation && type;
  }
}
