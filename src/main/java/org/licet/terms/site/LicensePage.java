package org.licet.terms.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.licet.model.Clause;
import org.licet.model.Clause.Modality;
import org.licet.model.DutyClause;
import org.licet.model.License;
import org.licet.report.HtmlBuilder;
import org.licet.terms.DocumentWords;
import org.licet.terms.LicenseWords;

/** The page of a license: what it permits, forbids, requires and is silent on. */
final class LicensePage {
  private final SiteContent content;

  LicensePage(SiteContent content) {
    this.content = content;
  }

  static Page.Link link(String id) {
    return new Page.Link(id, "licenses/" + id + ".html");
  }

  String write(License license, List<Page.Link> pages, int position) throws IOException {
    Page page = new Page(license.id(), true);
    HtmlBuilder html = page.html();
    html.element("h1", license.name());
    html.open("dl", "class", "facts");
    html.element("dt", "id").open("dd").inline("code", license.id()).close();
    html.element("dt", "for").element("dd", license.kind());
    if (!license.url().isEmpty()) {
      html.element("dt", "text").open("dd").link(license.url()).close();
    }
    html.element("dt", "grants").element("dd", DocumentWords.grants(license.grants()));
    html.close();
    summary(license, html);
    html.element("h2", "Reach");
    html.open("dl", "class", "facts");
    html.element("dt", "share alike").element("dd", LicenseWords.copyleft(license));
    for (String limit : LicenseWords.limits(license)) {
      html.element("dt", "limit").element("dd", limit);
    }
    html.element("dt", "training").element("dd", LicenseWords.training(license));
    html.element("dt", "compatible").open("dd");
    compatible(license, page);
    html.close().close();
    html.element("h2", "Clauses");
    new ClauseBlock(content.words(), html).all(license.clauses());
    spellings(license, html);
    page.neighbors(pages, position);
    return page.end();
  }

  private static void summary(License license, HtmlBuilder html) throws IOException {
    html.open("div", "class", "columns");
    column("permits", "permission", actions(license, Modality.PERMISSION), html);
    column("forbids", "prohibition", actions(license, Modality.PROHIBITION), html);
    column("requires", "obligation", duties(license), html);
    column("silent on", "silence", silent(license), html);
    html.close();
  }

  private static void column(String title, String look, List<String> words, HtmlBuilder html)
      throws IOException {
    html.open("section", "class", "column " + look).element("h2", title);
    html.open("ul");
    for (String word : words) {
      html.element("li", word);
    }
    if (words.isEmpty()) {
      html.element("li", "nothing by name", "class", "none");
    }
    html.close().close();
  }

  private static List<String> actions(License license, Modality modality) {
    return license.clauses().stream()
        .filter(clause -> clause.modality() == modality)
        .flatMap(clause -> clause.actions().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> silent(License license) {
    List<String> silent = new ArrayList<>(actions(license, Modality.SILENCE));
    if (license.silentOnTraining()) {
      silent.add("machine learning");
    }
    return silent;
  }

  private static List<String> duties(License license) {
    return license.clauses().stream()
        .map(Clause::duties)
        .flatMap(List::stream)
        .map(DutyClause::duty)
        .distinct()
        .sorted()
        .toList();
  }

  private static void compatible(License license, Page page) throws IOException {
    if (license.compatibleWith().isEmpty()) {
      page.html().text("none known beside itself");
    }
    for (String id : license.compatibleWith()) {
      page.link(id, "licenses/" + id + ".html");
      page.html().text(" ");
    }
  }

  private void spellings(License license, HtmlBuilder html) throws IOException {
    List<String> known = content.spellings(license.id());
    if (known.isEmpty()) {
      return;
    }
    html.element("h2", "Spellings");
    html.open("ul", "class", "spellings");
    for (String spelling : known) {
      html.element("li", spelling);
    }
    html.close();
  }
}
