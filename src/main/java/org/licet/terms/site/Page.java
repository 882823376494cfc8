package org.licet.terms.site;

import java.io.IOException;
import java.util.List;
import org.licet.report.HtmlBuilder;

/** The frame of every page: head, navigation, and what it is not. */
final class Page {
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; base-uri 'none'; form-action 'none'";
  private static final String DISCLAIMER =
      "Paraphrases for software, not legal advice; verify against the cited text. Dates and texts"
          + " of the archive come from the Open Terms Archive contributors (ODC-BY 1.0).";

  /** A link of the navigation. */
  record Link(String text, String address) {}

  private final StringBuilder out = new StringBuilder();
  private final HtmlBuilder html;
  private final String root;

  /**
   * Begins a page.
   *
   * @param title its title
   * @param deep whether it stands in a folder of the site
   */
  Page(String title, boolean deep) throws IOException {
    this.html = new HtmlBuilder(out);
    this.root = deep ? "../" : "";
    html.open("html", "lang", "en").open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", title + " · Licet catalog");
    html.empty("link", "rel", "stylesheet", "href", root + "style.css");
    html.close().open("body");
    html.element("a", "Skip to the content", "class", "skip", "href", "#content");
    html.open("nav", "class", "site", "aria-label", "Catalog");
    html.element("a", "Licet catalog", "class", "home", "href", root + "index.html");
    for (Link link :
        List.of(
            new Link("Platforms", "index.html#platforms"),
            new Link("Licenses", "index.html#licenses"),
            new Link("Readings", "readings/standard.html"),
            new Link("Statutes", "statutes.html"),
            new Link("Decisions", "decisions.html"))) {
      html.element("a", link.text(), "href", root + link.address());
    }
    html.close().open("main", "id", "content");
  }

  /** The page, to write on. */
  HtmlBuilder html() {
    return html;
  }

  /** The text of the page, for what brings its own markup. */
  Appendable raw() {
    return out;
  }

  /** A link within the site. */
  void link(String text, String address) throws IOException {
    html.inline("a", text, "href", root + address);
  }

  /** Links to the pages before and after this one. */
  void neighbors(List<Link> pages, int position) throws IOException {
    html.open("nav", "class", "pages", "aria-label", "Neighboring pages");
    neighbor(pages, position - 1, "prev", "← ");
    neighbor(pages, position + 1, "next", "");
    html.close();
  }

  private void neighbor(List<Link> pages, int position, String rel, String arrow)
      throws IOException {
    if (position < 0 || position >= pages.size()) {
      html.element("span", "");
      return;
    }
    Link link = pages.get(position);
    String text = arrow.isEmpty() ? link.text() + " →" : arrow + link.text();
    html.element("a", text, "rel", rel, "href", root + link.address());
  }

  /** Ends the page and gives its text. */
  String end() throws IOException {
    html.close().open("footer").element("p", DISCLAIMER).close();
    html.close().close();
    return out.toString();
  }
}
