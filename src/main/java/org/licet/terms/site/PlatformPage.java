package org.licet.terms.site;

import java.io.IOException;
import java.util.List;
import org.licet.model.Document;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.report.HtmlBuilder;
import org.licet.terms.Dates;
import org.licet.terms.DocumentWords;
import org.licet.terms.Timeline;
import org.licet.terms.TimelineSvg;
import org.licet.vocab.Ontology;

/** The page of a platform: its timeline, documents, versions and clauses. */
final class PlatformPage {
  private final SiteContent content;

  PlatformPage(SiteContent content) {
    this.content = content;
  }

  static Page.Link link(Platform platform) {
    return new Page.Link(platform.label(), "platforms/" + platform.id() + ".html");
  }

  String write(Platform platform, List<Page.Link> pages, int position) throws IOException {
    Page page = new Page(platform.label(), true);
    HtmlBuilder html = page.html();
    List<Document> documents = content.catalog().documents(platform.id());
    html.element("h1", platform.label());
    head(platform, page);
    if (documents.isEmpty()) {
      html.element("p", "No terms of its own are in the catalog.");
    } else {
      html.open("figure");
      Timeline timeline = Timeline.of(platform, content.catalog(), content.asOf());
      TimelineSvg.plain(version -> "#" + version.id()).write(timeline, page.raw());
      html.element(
          "figcaption",
          "Versions up to "
              + content.asOf()
              + ". Solid mark: the text states its first day; dashed: the day it was first seen or"
              + " inferred; thin bar: it may already have been in force; pale: not seen since.");
      html.close();
    }
    for (Document document : documents) {
      document(document, html);
    }
    page.neighbors(pages, position);
    return page.end();
  }

  private static void head(Platform platform, Page page) throws IOException {
    HtmlBuilder html = page.html();
    html.open("dl", "class", "facts");
    html.element("dt", "id").open("dd").inline("code", platform.id()).close();
    if (!platform.aliases().isEmpty()) {
      html.element("dt", "also").element("dd", String.join(", ", platform.aliases()));
    }
    if (!platform.hosts().isEmpty()) {
      html.element("dt", "hosts").element("dd", String.join(", ", platform.hosts()));
    }
    if (platform.apiPlatform().isPresent()) {
      String api = platform.apiPlatform().get();
      html.element("dt", "interface").open("dd").text("governed by the terms of ");
      page.link(api, "platforms/" + api + ".html");
      html.close();
    }
    if (platform.hostsOthersWorks()) {
      html.element("dt", "works").element("dd", "others put theirs here, under their own licenses");
    }
    html.close();
  }

  private void document(Document document, HtmlBuilder html) throws IOException {
    html.open("section", "id", Ontology.localName(document.id()), "class", "document");
    html.element("h2", document.title());
    html.open("dl", "class", "facts");
    pair(html, "grants", DocumentWords.grants(document.grants()));
    pair(html, "grantor", DocumentWords.grantor(document.grantor()));
    pair(html, "channels", DocumentWords.channels(document));
    pair(html, "binds", DocumentWords.binds(document));
    pair(html, "deal", document.deal());
    if (!document.reason().isEmpty()) {
      pair(html, "why", document.reason());
    }
    html.close();
    for (TermsVersion version : content.catalog().versions(document.platform())) {
      if (version.document().id().equals(document.id())) {
        version(version, html);
      }
    }
    html.close();
  }

  private void version(TermsVersion version, HtmlBuilder html) throws IOException {
    if (version.effectiveTo().isEmpty()) {
      html.open("details", "class", "version", "open", "open");
    } else {
      html.open("details", "class", "version");
    }
    html.open("summary");
    html.inline("b", Dates.span(version)).text(" ");
    html.inline("span", version.label(), "class", "label").text(" ");
    int clauses = version.clauses().size();
    html.inline("span", clauses + (clauses == 1 ? " clause" : " clauses"), "class", "count");
    html.close();
    // The anchor is inside, so that going to it opens the version.
    html.open("div", "id", version.id());
    html.open("dl", "class", "facts");
    html.element("dt", "version").open("dd").inline("code", version.id()).close();
    pair(html, "first day", Dates.firstDay(version));
    pair(html, "last day", Dates.lastDay(version));
    if (version.lastVerified().isPresent()) {
      pair(html, "verified", "last seen on " + version.lastVerified().get());
    }
    if (version.jurisdiction().isPresent()) {
      pair(html, "place", content.words().concept(version.jurisdiction().get()));
    }
    html.element("dt", "text").open("dd");
    if (!version.textFound()) {
      html.text("not found, or withdrawn: its days are days of unknown terms");
    } else {
      html.link(version.url());
    }
    html.close().close();
    new ClauseBlock(content.words(), html).all(version.clauses());
    if (!version.silentOn().isEmpty()) {
      html.element(
          "p", "No clause on " + String.join(", ", version.silentOn()) + ".", "class", "note");
    }
    html.close().close();
  }

  private static void pair(HtmlBuilder html, String name, String value) throws IOException {
    html.element("dt", name).element("dd", value);
  }
}
