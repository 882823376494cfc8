package org.licet.reservation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The start tags of a page with their attributes, read as forgivingly as pages are written: HTML,
 * the package file of an EPUB, the XMP packet of a PDF. Comments are passed over. It takes one
 * pass.
 */
final class Markup {
  private final String text;
  private final List<Tag> tags = new ArrayList<>();
  private int line = 1;
  private int counted;

  /**
   * A start tag.
   *
   * @param name in lower case
   * @param attributes by name in lower case; the first of several with one name
   * @param text what follows up to the next tag
   * @param line from 1
   */
  record Tag(String name, Map<String, String> attributes, String text, int line) {
    /** The value of an attribute; empty when it has none. */
    String attribute(String key) {
      return attributes.getOrDefault(key, "");
    }
  }

  private Markup(String text) {
    this.text = text;
  }

  /** All start tags, in order. */
  static List<Tag> tags(String text) {
    Markup markup = new Markup(text);
    markup.read();
    return markup.tags;
  }

  private void read() {
    int at = text.indexOf('<');
    while (at >= 0) {
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at + 4);
        at = end < 0 ? -1 : text.indexOf('<', end);
      } else if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        at = text.indexOf('<', tag(at));
      } else {
        at = text.indexOf('<', at + 1);
      }
    }
  }

  /** Reads the tag that begins here; returns where it ends. */
  private int tag(int start) {
    int at = start + 1;
    int from = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    String name = text.substring(from, at).toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new LinkedHashMap<>();
    while (at < text.length() && text.charAt(at) != '>') {
      if (isEnd(text.charAt(at))) {
        at++;
        continue;
      }
      from = at;
      while (at < text.length() && !isEnd(text.charAt(at)) && text.charAt(at) != '=') {
        at++;
      }
      String key = text.substring(from, at).toLowerCase(Locale.ROOT);
      at = space(at);
      String value = "";
      if (at < text.length() && text.charAt(at) == '=') {
        at = space(at + 1);
        from = at;
        at = valueEnd(at);
        value = unquoted(text.substring(from, at));
      }
      attributes.putIfAbsent(key, value);
    }
    int next = text.indexOf('<', at);
    int after = Math.min(at + 1, text.length());
    String content = text.substring(after, Math.max(after, next < 0 ? text.length() : next));
    tags.add(new Tag(name, attributes, entities(content.strip()), lineOf(start)));
    return Math.max(at, start + 1);
  }

  private int valueEnd(int start) {
    if (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
      int end = text.indexOf(text.charAt(start), start + 1);
      return end < 0 ? text.length() : end + 1;
    }
    int at = start;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && text.charAt(at) != '>') {
      at++;
    }
    return at;
  }

  private int space(int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char each) {
    return Character.isWhitespace(each) || each == '>' || each == '/';
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return entities(quoted ? value.substring(1, value.length() - 1) : value);
  }

  private static String entities(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private int lineOf(int offset) {
    while (counted < offset) {
      if (text.charAt(counted) == '\n') {
        line++;
      }
      counted++;
    }
    return line;
  }
}
