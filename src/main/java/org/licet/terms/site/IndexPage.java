package org.licet.terms.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.report.HtmlBuilder;

/** The first page: what the catalog holds. */
final class IndexPage {
  private final SiteContent content;

  IndexPage(SiteContent content) {
    this.content = content;
  }

  String write(List<License> licenses) throws IOException {
    Page page = new Page("Terms and licenses", false);
    HtmlBuilder html = page.html();
    List<Platform> platforms = content.catalog().platforms();
    int versions =
        platforms.stream().mapToInt(each -> content.catalog().versions(each.id()).size()).sum();
    html.element("h1", "What may be done with which data, as it stood on which day");
    html.element(
        "p",
        versions
            + " dated versions of the terms of "
            + platforms.size()
            + " platforms, "
            + licenses.size()
            + " licenses, and the law beside them: every clause in plain words, with its"
            + " section, source and how well it was read.",
        "class",
        "lead");
    html.open("section", "id", "platforms").element("h2", "Platforms");
    html.open("table", "class", "list");
    html.open("thead").open("tr");
    html.element("th", "platform").element("th", "documents", "class", "number");
    html.element("th", "versions", "class", "number").element("th", "clauses", "class", "number");
    html.element("th", "first day").element("th", "last seen");
    html.close().close().open("tbody");
    for (Platform platform : platforms) {
      platform(platform, page);
    }
    html.close().close().close();
    html.open("section", "id", "licenses").element("h2", "Licenses");
    Map<String, List<License>> byKind = new TreeMap<>();
    licenses.forEach(
        each -> byKind.computeIfAbsent(each.kind(), key -> new ArrayList<>()).add(each));
    for (Map.Entry<String, List<License>> kind : byKind.entrySet()) {
      html.element("h3", "for " + kind.getKey());
      html.open("ul", "class", "grid");
      for (License license : kind.getValue()) {
        html.open("li");
        page.link(license.id(), "licenses/" + license.id() + ".html");
        html.close();
      }
      html.close();
    }
    html.close();
    html.open("section", "id", "law").element("h2", "Readings and law").open("ul", "class", "grid");
    for (Page.Link link : ReadingPage.links()) {
      html.open("li");
      page.link("the " + link.text() + " reading", link.address());
      html.close();
    }
    html.open("li");
    page.link(content.catalog().statutes().size() + " statutes", "statutes.html");
    html.close().open("li");
    page.link(content.catalog().decisions().size() + " decisions", "decisions.html");
    html.close().close().close();
    return page.end();
  }

  private void platform(Platform platform, Page page) throws IOException {
    HtmlBuilder html = page.html();
    List<TermsVersion> versions = content.catalog().versions(platform.id());
    int clauses = versions.stream().mapToInt(version -> version.clauses().size()).sum();
    html.open("tr").open("td");
    page.link(platform.label(), "platforms/" + platform.id() + ".html");
    html.close();
    number(html, content.catalog().documents(platform.id()).size());
    number(html, versions.size());
    number(html, clauses);
    html.element(
            "td",
            versions.stream()
                .filter(version -> !version.startUnknown())
                .map(TermsVersion::effectiveFrom)
                .min(java.time.LocalDate::compareTo)
                .map(Object::toString)
                .orElse(""))
        .element(
            "td",
            versions.stream()
                .flatMap(version -> version.lastVerified().stream())
                .max(java.time.LocalDate::compareTo)
                .map(Object::toString)
                .orElse(""));
    html.close();
  }

  private static void number(HtmlBuilder html, int value) throws IOException {
    html.element("td", Integer.toString(value), "class", "number");
  }
}
