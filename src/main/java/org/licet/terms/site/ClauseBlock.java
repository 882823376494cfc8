package org.licet.terms.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.licet.model.Clause;
import org.licet.model.DutyClause;
import org.licet.model.Source;
import org.licet.report.HtmlBuilder;
import org.licet.terms.ClauseWords;

/** Writes clauses: what each does, where it stands, its conditions and how well it was read. */
final class ClauseBlock {
  private final ClauseWords words;
  private final HtmlBuilder html;

  ClauseBlock(ClauseWords words, HtmlBuilder html) {
    this.words = words;
    this.html = html;
  }

  /** Writes all clauses in order. */
  void all(List<Clause> clauses) throws IOException {
    for (Clause clause : clauses) {
      one(clause);
    }
  }

  private void one(Clause clause) throws IOException {
    String look = clause.modality().name().toLowerCase(Locale.ROOT);
    html.open("article", "class", "clause " + look, "id", clause.id());
    html.open("p", "class", "head");
    html.inline("span", ClauseWords.modality(clause.modality()), "class", "chip");
    html.text(" ").inline("span", clause.section(), "class", "section").text(" ");
    html.inline("a", clause.id(), "class", "anchor", "href", "#" + clause.id());
    html.close();
    html.element("p", clause.paraphrase());
    html.open("dl");
    if (!clause.actions().isEmpty()) {
      html.element("dt", "acts");
      html.open("dd", "class", "acts");
      for (String action : clause.actions()) {
        html.element("code", action);
      }
      html.close();
    }
    for (String condition : words.conditions(clause)) {
      int space = condition.indexOf(' ');
      pair(condition.substring(0, space), condition.substring(space + 1));
    }
    for (DutyClause duty : clause.duties()) {
      boolean breach = clause.modality() == Clause.Modality.PROHIBITION;
      pair(breach ? "on breach" : "duty", words.duty(duty));
    }
    html.close();
    html.open("p", "class", "source");
    html.text(clause.confidence().id().replace('-', ' ') + "; " + clause.source().kind() + ": ");
    where(clause.source());
    html.close();
    if (!clause.note().isEmpty()) {
      html.element("p", clause.note(), "class", "note");
    }
    html.close();
  }

  private void where(Source source) throws IOException {
    html.link(source.where());
    if (source.recordedOn().isPresent()) {
      html.text(", recorded on " + source.recordedOn().get());
    }
  }

  private void pair(String name, String value) throws IOException {
    html.element("dt", name);
    html.element("dd", value);
  }
}
