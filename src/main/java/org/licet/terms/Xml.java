package org.licet.terms;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.licet.report.PlainText;

/** Writes XML elements; every text and attribute value is escaped and made visible here. */
final class Xml {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Xml(Appendable out) {
    this.out = out;
  }

  /** Opens an element; attributes are names and values in turn. */
  void open(String tag, String... attributes) throws IOException {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
  }

  /** Closes the element that was opened last. */
  void close() throws IOException {
    out.append("</").append(open.pop()).append(">\n");
  }

  /** A whole element with text. */
  void element(String tag, String text, String... attributes) throws IOException {
    open(tag, attributes);
    text(text);
    close();
  }

  /** An element without content. */
  void empty(String tag, String... attributes) throws IOException {
    start(tag, attributes);
    out.append(" />\n");
  }

  /** Text. */
  void text(String text) throws IOException {
    out.append(escaped(text));
  }

  private void start(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
  }

  private static String escaped(String text) {
    return PlainText.visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
