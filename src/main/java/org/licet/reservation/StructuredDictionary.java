package org.licet.reservation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a dictionary as HTTP fields state it (RFC 9651, section 4.2.2), strictly: one fault and
 * nothing of it counts.
 */
final class StructuredDictionary {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~:/";

  private final String text;
  private int at;

  private StructuredDictionary(String text) {
    this.text = text;
  }

  /**
   * The members by key. The value is the token, or empty text for any other kind of value; of
   * several members with one key the last counts.
   *
   * @return empty when the text is no dictionary
   */
  static Optional<Map<String, String>> parse(String text) {
    try {
      return Optional.of(new StructuredDictionary(text).members());
    } catch (Fault e) {
      return Optional.empty();
    }
  }

  private Map<String, String> members() throws Fault {
    Map<String, String> members = new HashMap<>();
    skip(" ");
    while (at < text.length()) {
      String key = key();
      if (take('=')) {
        members.put(key, look('(') ? innerList() : item());
      } else {
        parameters();
        members.put(key, "");
      }
      skip(" \t");
      if (at == text.length()) {
        return members;
      }
      need(take(','));
      skip(" \t");
      need(at < text.length());
    }
    return members;
  }

  private String innerList() throws Fault {
    need(take('('));
    while (true) {
      skip(" ");
      if (take(')')) {
        parameters();
        return "";
      }
      item();
      need(look(' ') || look(')'));
    }
  }

  private String item() throws Fault {
    String token = bareItem();
    parameters();
    return token;
  }

  private void parameters() throws Fault {
    while (take(';')) {
      skip(" ");
      key();
      if (take('=')) {
        bareItem();
      }
    }
  }

  private String key() throws Fault {
    int start = at;
    need(at < text.length() && (isLower(text.charAt(at)) || text.charAt(at) == '*'));
    while (at < text.length()
        && (isLower(text.charAt(at))
            || isDigit(text.charAt(at))
            || "_-.*".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private String bareItem() throws Fault {
    need(at < text.length());
    char first = text.charAt(at);
    if (isLetter(first) || first == '*') {
      return token();
    }
    switch (first) {
      case '"' -> quoted();
      case ':' -> bytes();
      case '?' -> {
        at++;
        need(take('0') || take('1'));
      }
      case '@' -> {
        at++;
        number(false);
      }
      case '%' -> {
        at++;
        need(look('"'));
        quoted();
      }
      default -> number(true);
    }
    return "";
  }

  private String token() {
    int start = at++;
    while (at < text.length()
        && (isLetter(text.charAt(at))
            || isDigit(text.charAt(at))
            || TOKEN_MARKS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private void quoted() throws Fault {
    need(take('"'));
    while (at < text.length()) {
      char next = text.charAt(at++);
      if (next == '"') {
        return;
      }
      need(next >= ' ' && next < 0x7f);
      if (next == '\\') {
        need(take('"') || take('\\'));
      }
    }
    throw new Fault();
  }

  private void bytes() throws Fault {
    int end = text.indexOf(':', at + 1);
    need(end > 0 && text.substring(at + 1, end).matches("[A-Za-z0-9+/=]*"));
    at = end + 1;
  }

  private void number(boolean decimal) throws Fault {
    take('-');
    int start = at;
    skip("0123456789");
    int whole = at - start;
    need(whole > 0 && whole <= 15);
    if (decimal && take('.')) {
      int point = at;
      skip("0123456789");
      need(whole <= 12 && at > point && at - point <= 3);
    }
  }

  private boolean look(char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private boolean take(char wanted) {
    boolean found = look(wanted);
    at += found ? 1 : 0;
    return found;
  }

  private void skip(String any) {
    while (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private static void need(boolean condition) throws Fault {
    if (!condition) {
      throw new Fault();
    }
  }

  private static boolean isLower(char each) {
    return each >= 'a' && each <= 'z';
  }

  private static boolean isLetter(char each) {
    return isLower(each) || (each >= 'A' && each <= 'Z');
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }

  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault() {
      super("no dictionary", null, false, false);
    }
  }
}
