package org.licet.terms.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.licet.model.Constraint;
import org.licet.model.CourtDecision;
import org.licet.model.Statute;
import org.licet.report.HtmlBuilder;
import org.licet.terms.Dates;

/** The pages of statutes and of decisions. */
final class LawPages {
  private final SiteContent content;

  LawPages(SiteContent content) {
    this.content = content;
  }

  String statutes() throws IOException {
    Page page = new Page("Statutes", false);
    HtmlBuilder html = page.html();
    html.element("h1", "Statutes");
    html.element(
        "p",
        "Law beside the instruments. It is shown as a mitigation and never turns a breach of terms"
            + " into a permission.",
        "class",
        "lead");
    Map<String, List<Statute>> byPlace = new TreeMap<>();
    for (Statute statute : content.catalog().statutes()) {
      byPlace
          .computeIfAbsent(
              content.words().concept(statute.jurisdiction()), key -> new ArrayList<>())
          .add(statute);
    }
    for (Map.Entry<String, List<Statute>> place : byPlace.entrySet()) {
      html.element("h2", place.getKey());
      for (Statute statute : place.getValue()) {
        statute(statute, page);
      }
    }
    return page.end();
  }

  private void statute(Statute statute, Page page) throws IOException {
    HtmlBuilder html = page.html();
    html.open("article", "class", "law", "id", statute.id());
    html.open("h3").text(statute.title() + ", " + statute.section() + " ");
    html.inline("a", statute.id(), "class", "anchor", "href", "#" + statute.id()).close();
    html.element("p", statute.paraphrase());
    html.open("dl", "class", "facts");
    pair(html, "in force", inForce(statute) + "; " + Dates.words(statute.status()));
    pair(html, "effect", statute.effect() + "; overrides contract: " + statute.overridesContract());
    if (!statute.who().isEmpty()) {
      pair(html, "who", concepts(statute.who()));
    }
    if (!statute.purposes().isEmpty()) {
      pair(html, "purpose", concepts(statute.purposes()));
    }
    if (!statute.actions().isEmpty()) {
      pair(html, "acts", String.join(", ", statute.actions()));
    }
    for (Constraint constraint : statute.constraints()) {
      String phrase = content.words().phrase(constraint);
      int space = phrase.indexOf(' ');
      pair(html, phrase.substring(0, space), phrase.substring(space + 1));
    }
    if (!statute.duties().isEmpty()) {
      pair(html, "duties", String.join(", ", statute.duties()));
    }
    bearsOn(statute.bearsOn(), page);
    html.element("dt", "text").open("dd").link(statute.url()).close();
    html.close();
    html.element("p", statute.confidence().id().replace('-', ' '), "class", "source");
    html.close();
  }

  private static String inForce(Statute statute) {
    String from =
        statute.startUnknown() ? "first day not known" : "since " + statute.effectiveFrom();
    return statute.effectiveTo().map(last -> from + ", until " + last).orElse(from);
  }

  String decisions() throws IOException {
    Page page = new Page("Decisions", false);
    HtmlBuilder html = page.html();
    html.element("h1", "Decisions");
    html.element(
        "p", "Court decisions, settlements and pending cases, with their state.", "class", "lead");
    for (CourtDecision decision : content.catalog().decisions()) {
      html.open("article", "class", "law", "id", decision.id());
      html.open("h3").text(decision.title() + " ");
      html.inline("a", decision.id(), "class", "anchor", "href", "#" + decision.id()).close();
      html.element("p", decision.holding());
      html.open("dl", "class", "facts");
      String day = decision.date().map(on -> ", " + on).orElse(", no day yet");
      pair(html, "court", decision.court() + " (" + decision.jurisdiction() + ")" + day);
      String known = decision.statusAsOf().map(on -> ", as of " + on).orElse("");
      pair(html, "state", Dates.words(decision.status()) + known);
      bearsOn(decision.bearsOn(), page);
      if (!decision.url().isEmpty()) {
        html.element("dt", "text").open("dd").link(decision.url()).close();
      }
      html.close().close();
    }
    return page.end();
  }

  private static void bearsOn(List<String> questions, Page page) throws IOException {
    if (questions.isEmpty()) {
      return;
    }
    page.html().element("dt", "bears on").open("dd");
    for (String question : questions) {
      page.link(question, "readings/standard.html#" + question);
      page.html().text(" ");
    }
    page.html().close();
  }

  private String concepts(List<String> iris) {
    return String.join(", ", iris.stream().map(content.words()::concept).toList());
  }

  private static void pair(HtmlBuilder html, String name, String value) throws IOException {
    html.element("dt", name).element("dd", value);
  }
}
