package org.licet.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes HTML that is well-formed XML too. Every text and attribute value is escaped here and made
 * visible by {@link PlainText}; there is no way to write markup from a value.
 */
public final class HtmlBuilder {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a page. */
  public HtmlBuilder(Appendable out) throws IOException {
    this.out = out;
    out.append("<!DOCTYPE html>\n");
  }

  /** Opens an element on a line of its own; attributes are names and values in turn. */
  public HtmlBuilder open(String tag, String... attributes) throws IOException {
    tag(tag, attributes);
    out.append('\n');
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  public HtmlBuilder close() throws IOException {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** A whole element with text, on a line of its own. */
  public HtmlBuilder element(String tag, String text, String... attributes) throws IOException {
    inline(tag, text, attributes);
    out.append('\n');
    return this;
  }

  /** A whole element with text, within a line. */
  public HtmlBuilder inline(String tag, String text, String... attributes) throws IOException {
    tag(tag, attributes);
    escape(text);
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element without content. */
  public HtmlBuilder empty(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    attributes(attributes);
    out.append(" />\n");
    return this;
  }

  /** Text. */
  public HtmlBuilder text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** Text in which what stands between backticks is set as code. */
  public HtmlBuilder prose(String text) throws IOException {
    String[] parts = text.split("`", -1);
    boolean balanced = parts.length % 2 == 1;
    if (!balanced) {
      return text(text);
    }
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        inline("code", parts[i]);
      } else {
        escape(parts[i]);
      }
    }
    return this;
  }

  /** The address as a link when it is one for the web, as text otherwise. */
  public HtmlBuilder link(String address) throws IOException {
    String scheme = address.toLowerCase(Locale.ROOT);
    boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
    return web
        ? inline("a", address, "href", address, "rel", "noopener noreferrer")
        : inline("span", address);
  }

  /** A style sheet of ours; it is trusted and must hold no markup. */
  public HtmlBuilder style(String css) throws IOException {
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  private void tag(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    attributes(attributes);
    out.append('>');
  }

  private void attributes(String... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) throws IOException {
    String visible = PlainText.visible(text);
    for (int i = 0; i < visible.length(); i++) {
      char character = visible.charAt(i);
      switch (character) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(character);
      }
    }
  }
}
