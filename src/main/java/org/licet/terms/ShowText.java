package org.licet.terms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Source;
import org.licet.model.TermsVersion;
import org.licet.report.TerminalStyle;
import org.licet.report.TerminalText;

/** Shows versions, clauses and licenses in a terminal. */
public final class ShowText {
  private static final int INDENT = 2;
  private static final int COLUMN = 14;
  private static final int DEEP = 4;
  private static final int DEEP_COLUMN = 18;

  private final ClauseWords words;
  private final TerminalText text;

  /** For an output in a style. */
  public ShowText(ClauseWords words, Appendable out, TerminalStyle style) {
    this.words = words;
    this.text = new TerminalText(out, style);
  }

  /** Shows what a name stands for; {@code platform} is the name of the platform for people. */
  public void show(Found found, String platform) throws IOException {
    if (found instanceof Found.InForce inForce) {
      if (inForce.versions().size() > 1) {
        text.paragraph(
            0,
            inForce.versions().size()
                + " versions may be in force on "
                + inForce.day()
                + ": they govern different places, or the day of change is not known.");
        text.blank();
      }
      for (TermsVersion version : inForce.versions()) {
        version(version, platform);
      }
    } else if (found instanceof Found.OneVersion one) {
      version(one.version(), platform);
    } else if (found instanceof Found.OneClause one) {
      if (one.version().isPresent()) {
        head(one.version().get(), platform);
      } else if (one.license().isPresent()) {
        head(one.license().get());
      }
      text.heading(group(one.clause().modality()));
      clause(one.clause());
    }
  }

  /** Shows a version with all its clauses. */
  public void version(TermsVersion version, String platform) throws IOException {
    head(version, platform);
    clauses(version.clauses());
    if (!version.silentOn().isEmpty()) {
      text.heading("No clause on");
      text.paragraph(INDENT, String.join(", ", version.silentOn()));
    }
    text.blank();
  }

  /** Shows a license with all its clauses. */
  public void license(License license) throws IOException {
    head(license);
    clauses(license.clauses());
    text.blank();
  }

  private void head(TermsVersion version, String platform) throws IOException {
    Document document = version.document();
    text.raw(text.style().bold(platform + ": " + document.title()));
    field("version", version.id() + ", \"" + version.label() + "\"");
    field("document", document.id() + ", part of the deal " + document.deal());
    field("in force", Dates.span(version));
    field("first day", Dates.firstDay(version));
    field("last day", Dates.lastDay(version));
    version.lastVerified().ifPresent(day -> quietly("verified", "last seen on " + day));
    version.jurisdiction().ifPresent(place -> quietly("place", words.concept(place)));
    if (!version.textFound()) {
      field("text", "not found, or withdrawn: days of this version are days of unknown terms");
    } else if (!version.url().isEmpty()) {
      field("text", version.url());
    }
    for (String source : sources(version.clauses())) {
      field("read in", source);
    }
    field("grants", DocumentWords.grants(document.grants()));
    field("grantor", DocumentWords.grantor(document.grantor()));
    field("channels", DocumentWords.channels(document));
    field("binds", DocumentWords.binds(document));
  }

  private void head(License license) throws IOException {
    text.raw(text.style().bold(license.name()));
    field("license", license.id() + ", for " + license.kind());
    field("text", license.url());
    field("grants", DocumentWords.grants(license.grants()));
    field("copyleft", LicenseWords.copyleft(license));
    LicenseWords.limits(license).forEach(limit -> quietly("limit", limit));
    if (!license.compatibleWith().isEmpty()) {
      field(
          "compatible", "adaptations may be under " + String.join(", ", license.compatibleWith()));
    }
    field("training", LicenseWords.training(license));
  }

  private void clauses(List<Clause> clauses) throws IOException {
    Optional<Clause.Modality> last = Optional.empty();
    for (Clause clause : clauses) {
      if (!last.equals(Optional.of(clause.modality()))) {
        text.heading(group(clause.modality()));
        last = Optional.of(clause.modality());
      }
      clause(clause);
    }
  }

  private void clause(Clause clause) throws IOException {
    text.hanging(
        " ".repeat(INDENT) + text.style().bold(clause.id()) + "  ",
        INDENT + clause.id().length() + 2,
        DEEP,
        clause.section());
    text.paragraph(DEEP, clause.paraphrase());
    if (!clause.actions().isEmpty()) {
      deep("acts", String.join(", ", clause.actions()));
    }
    for (String condition : words.conditions(clause)) {
      int space = condition.indexOf(' ');
      deep(condition.substring(0, space), condition.substring(space + 1));
    }
    for (var duty : clause.duties()) {
      deep(
          clause.modality() == Clause.Modality.PROHIBITION ? "on breach" : "duty",
          words.duty(duty));
    }
    deep("read", clause.confidence().id() + "; " + source(clause.source()));
    if (!clause.note().isEmpty()) {
      deep("note", clause.note());
    }
  }

  private static List<String> sources(List<Clause> clauses) {
    return clauses.stream().map(clause -> source(clause.source())).distinct().sorted().toList();
  }

  /** Where a clause was read. */
  static String source(Source source) {
    List<String> parts = new ArrayList<>(List.of(source.kind() + ": " + source.where()));
    source.recordedOn().ifPresent(day -> parts.add("recorded on " + day));
    return String.join(", ", parts);
  }

  private static String group(Clause.Modality modality) {
    String word = ClauseWords.modality(modality);
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private void field(String name, String value) throws IOException {
    text.named(INDENT, name, COLUMN, value);
  }

  private void quietly(String name, String value) {
    try {
      field(name, value);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void deep(String name, String value) throws IOException {
    text.named(DEEP, name, DEEP_COLUMN, value);
  }
}
