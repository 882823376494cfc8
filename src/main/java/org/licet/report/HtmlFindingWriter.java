package org.licet.report;

import java.io.IOException;
import java.util.List;
import org.licet.model.Citation;
import org.licet.model.Finding;
import org.licet.model.ProofStep;

/** Writes one finding as a part of an HTML page that folds away; it is always open in print. */
record HtmlFindingWriter(HtmlBuilder html) {

  void write(Finding finding, boolean open) throws IOException {
    String id = "finding-" + finding.fingerprint();
    String style = "finding " + (Wording.isNote(finding) ? "note" : finding.level().id());
    if (open) {
      html.open("details", "class", style, "id", id, "open", "open");
    } else {
      html.open("details", "class", style, "id", id);
    }
    html.open("summary");
    html.inline("b", finding.kind().id(), "class", "kind").text(" ");
    if (!finding.act().isEmpty()) {
      html.inline("code", finding.act()).text(" ");
    }
    if (!finding.source().isEmpty()) {
      html.inline("code", finding.source(), "class", "source").text(" ");
    }
    html.inline("span", Wording.records(finding.recordCount()), "class", "count");
    html.open("p").prose(Wording.sentence(finding.message())).close();
    html.close();
    for (Citation clause : finding.clauses()) {
      writeClause(clause);
    }
    html.open("dl");
    for (FindingFacts.Line line : FindingFacts.of(finding)) {
      entry(line.name()).prose(line.text()).close();
    }
    entry("verdict").text(Wording.level(finding)).close();
    writeRecords(finding);
    entry("fingerprint").inline("code", finding.fingerprint()).close();
    html.close();
    html.open("div", "class", "proof");
    html.element("h4", "Why");
    html.open("ul");
    writeProof(finding.proof());
    html.close().close().close();
  }

  private void writeClause(Citation clause) throws IOException {
    html.open("blockquote", "class", "clause", "cite", clause.iri());
    html.open("p", "class", "where");
    html.inline("code", clause.id()).text(" ");
    html.inline("b", Wording.modality(clause.modality())).text(": ");
    html.text(Wording.place(clause) + ", ");
    html.inline("b", Wording.inForce(clause)).close();
    html.open("p").prose(clause.paraphrase()).close();
    html.open("p", "class", "source");
    html.text(Wording.sentenceCase(Wording.confidence(clause.confidence())) + ", ");
    html.text(Wording.source(clause.source()) + "; text at ").link(clause.url());
    html.close().close();
  }

  private void writeRecords(Finding finding) throws IOException {
    entry("records");
    String separator = "";
    for (String id : finding.recordIds()) {
      html.text(separator).inline("code", id);
      separator = ", ";
    }
    long others = finding.recordCount() - finding.recordIds().size();
    if (others > 0) {
      html.text(" and " + Wording.number(others) + " more");
    }
    html.close();
  }

  private void writeProof(ProofStep step) throws IOException {
    html.open("li").prose(step.sentence());
    if (!step.rule().isEmpty()) {
      html.text(" ").inline("code", step.rule(), "class", "rule");
    }
    List<ProofStep> grounds = step.because();
    if (!grounds.isEmpty()) {
      html.text(", because").open("ul");
      for (ProofStep ground : grounds) {
        writeProof(ground);
      }
      html.close();
    }
    html.close();
  }

  private HtmlBuilder entry(String name) throws IOException {
    return html.element("dt", name).open("dd");
  }
}
