package org.licet.ingest.metadata.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a page under a heading.
 *
 * @param heading the heading
 * @param text what stands under it and the headings below it, without comments of HTML
 * @param line the line of the heading, from 1
 */
record CardSection(String heading, String text, long line) {
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
  private static final Pattern LICENSING = Pattern.compile("(?i).*\\blicen[cs]\\w*\\b.*");
  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?i).*\\b(source data|data (source|collection|origin)s?|initial data|dataset (summary"
              + "|description))\\b.*");

  /** What a template of the Hub leaves where nothing was filled in. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?is)[\\[\\s(]*((needs )?more information( needed)?|information needed|to be added|todo"
              + "|n/?a|tbd|\\[?optional\\]?)[\\]\\s.!)]*(\\(\\S*\\))?[\\s.]*");

  /** Whether the section is about the license. */
  boolean isLicensing() {
    return LICENSING.matcher(heading).matches();
  }

  /** Whether the section tells where the data came from. */
  boolean isOrigin() {
    return ORIGIN.matcher(heading).matches();
  }

  /** Whether it says nothing: empty, or what the template left there. */
  boolean isPlaceholder() {
    return text.isBlank() || PLACEHOLDER.matcher(text).matches();
  }

  /** The sections of a page; headings inside code are text. */
  static List<CardSection> of(List<String> lines, int firstLine) {
    List<CardSection> sections = new ArrayList<>();
    boolean code = false;
    for (int i = 0; i < lines.size(); i++) {
      code ^= FENCE.matcher(lines.get(i)).matches();
      Matcher heading = HEADING.matcher(lines.get(i));
      if (!code && heading.matches()) {
        String under = under(lines.subList(i + 1, lines.size()), heading.group(1).length());
        sections.add(new CardSection(plain(heading.group(2)), under, firstLine + i));
      }
    }
    return sections;
  }

  /** A text up to its first heading: what follows belongs to another section. */
  static String firstOf(String text) {
    return under(text.lines().toList(), 6);
  }

  /** The text up to the next heading of this level or a higher one. */
  private static String under(List<String> lines, int level) {
    StringBuilder text = new StringBuilder();
    boolean code = false;
    for (String line : lines) {
      code ^= FENCE.matcher(line).matches();
      Matcher heading = HEADING.matcher(line);
      if (!code && heading.matches() && heading.group(1).length() <= level) {
        break;
      }
      text.append(line).append('\n');
    }
    return COMMENT.matcher(text).replaceAll("").strip();
  }

  private static String plain(String heading) {
    return heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*_`]", "").strip();
  }
}
