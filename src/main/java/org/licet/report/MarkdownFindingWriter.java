package org.licet.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.licet.model.Citation;
import org.licet.model.Finding;
import org.licet.model.ProofStep;

/** Writes one finding as a section of a Markdown page. */
record MarkdownFindingWriter(Appendable out) {

  void write(Finding finding) throws IOException {
    out.append("### ").append(MarkdownText.of(finding.kind().id()));
    if (!finding.act().isEmpty()) {
      out.append(": ").append(MarkdownText.code(finding.act()));
    }
    if (!finding.source().isEmpty()) {
      out.append(", ").append(MarkdownText.code(finding.source()));
    }
    out.append(", ").append(Wording.records(finding.recordCount())).append("\n\n");
    out.append(MarkdownText.prose(Wording.sentence(finding.message()))).append("\n\n");
    item("verdict", Wording.level(finding));
    for (Citation clause : finding.clauses()) {
      writeClause(clause);
    }
    for (FindingFacts.Line line : FindingFacts.of(finding)) {
      item(line.name(), MarkdownText.prose(line.text()));
    }
    item("records", records(finding));
    item("fingerprint", MarkdownText.code(finding.fingerprint()));
    item("why", MarkdownText.prose(finding.proof().sentence()));
    writeGrounds(finding.proof().because(), 1);
    out.append('\n');
  }

  private void writeClause(Citation clause) throws IOException {
    item(
        "clause",
        MarkdownText.code(clause.id())
            + " "
            + MarkdownText.of(
                Wording.modality(clause.modality())
                    + ": "
                    + Wording.place(clause)
                    + ", "
                    + Wording.inForce(clause)));
    out.append("  - ").append(MarkdownText.prose(clause.paraphrase())).append('\n');
    out.append("  - ")
        .append(MarkdownText.of(Wording.confidence(clause.confidence()) + "; "))
        .append(MarkdownText.of(Wording.source(clause.source())))
        .append("; text at ")
        .append(MarkdownText.of(clause.url()))
        .append('\n');
  }

  private void writeGrounds(List<ProofStep> grounds, int depth) throws IOException {
    for (ProofStep ground : grounds) {
      // A list deeper than this is read as code by some renderers.
      out.append("  ".repeat(Math.min(depth, 8))).append("- because ");
      out.append(MarkdownText.prose(ground.sentence()));
      if (!ground.rule().isEmpty()) {
        out.append(" (").append(MarkdownText.code(ground.rule())).append(")");
      }
      out.append('\n');
      writeGrounds(ground.because(), depth + 1);
    }
  }

  private static String records(Finding finding) {
    String first =
        finding.recordIds().stream().map(MarkdownText::code).collect(Collectors.joining(", "));
    long others = finding.recordCount() - finding.recordIds().size();
    return others > 0 ? first + " and " + Wording.number(others) + " more" : first;
  }

  private void item(String name, String markdown) throws IOException {
    out.append("- ").append(name).append(": ").append(markdown).append('\n');
  }
}
