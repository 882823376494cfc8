package org.licet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.licet.model.AuditReport;
import org.licet.model.Cause;
import org.licet.model.Citation;
import org.licet.model.Clause;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.model.LicensesLeft;
import org.licet.model.Mitigation;
import org.licet.model.OpenQuestion;
import org.licet.model.ProofStep;
import org.licet.model.ProviderDuty;
import org.licet.model.ReleaseChoice;
import org.licet.model.Source;
import org.licet.model.Truth;
import org.licet.model.Verdict;

/** Reports as an audit would make them, built by hand: the story, and the corners. */
public final class ReportFixture {
  /** Strings that a careless writer would let act: markup, escapes, overrides, very long ids. */
  public static final List<String> HOSTILE =
      List.of(
          "<script>alert('owned')</script>",
          "\" onmouseover=\"alert(1)",
          "]]></style><img src=x onerror=alert(1)>",
          "\u001b[2J\u001b]0;owned\u0007",
          "allow\u202Edeined\u202C",
          "| a | b |\n# heading",
          "**bold** _it_ [link](javascript:alert(1)) `code``",
          "=HYPERLINK(\"http://evil.example\")",
          "nul\u0000 and half a pair \ud83d",
          "emoji \ud83d\ude00 and \u4e2d\u6587",
          "id-" + "0123456789".repeat(40));

  private static final String TOOL = "licet 1.2.3";
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-21");

  private ReportFixture() {}

  /** The story of April 2023: violations, reviews of several causes, duties and notes. */
  public static AuditReport story() {
    return new AuditReport(
        run(
            List.of(
                new AuditReport.Input(
                    "data/posts.jsonl", "usage records", "a1".repeat(32), 120_410, ""),
                new AuditReport.Input("data/licet.yaml", "manifest", "b2".repeat(32), 12, ""),
                new AuditReport.Input(
                    "data/old.xls", "", "c3".repeat(32), 0, "not a format that Licet reads"))),
        verdicts(204, 1_316, 18_900, 100_002),
        List.of(
            StoryFindings.prohibitedUse(),
            StoryFindings.quotaExceeded(),
            StoryFindings.incompatible(),
            StoryFindings.missingFact(),
            StoryFindings.mislabeled(),
            StoryFindings.licenseMissing(),
            StoryFindings.silent(),
            StoryFindings.unsettled(),
            StoryFindings.invalid(),
            StoryFindings.duty(),
            StoryFindings.stale(),
            StoryFindings.contradiction()),
        List.of(
            new OpenQuestion(
                "facts.accountActive",
                "Was the developer account still open when the data was used?",
                "the engineer who made the record",
                12_000),
            new OpenQuestion(
                "license",
                "Under which license was `forum-dump` obtained?",
                "the owner of the data",
                4_100),
            new OpenQuestion(
                "facts.authorization",
                "Did the platform permit this use in writing?",
                "counsel",
                2_400),
            new OpenQuestion(
                "q-model-adaptation",
                "Is a trained model a copy or adaptation of its data?",
                "counsel",
                400)),
        List.of("3 records of `x-archive` met no clause of its terms"),
        List.of("`licet.yaml`: dataset `crm` names no use and was not judged"),
        List.of(
            providerDuty("eu-ai-act-53-1-c", "art. 53(1)(c)", Truth.TRUE, "copyright-policy"),
            providerDuty(
                "eu-ai-act-53-1-d", "art. 53(1)(d)", Truth.TRUE, "publish-training-summary"),
            providerDuty(
                "eu-ai-act-53-1-c",
                "art. 53(1)(c)",
                Truth.UNKNOWN,
                "copyright-policy",
                "modelClass",
                "placedOnEuMarket"),
            providerDuty(
                "eu-ai-act-53-1-d",
                "art. 53(1)(d)",
                Truth.UNKNOWN,
                "publish-training-summary",
                "modelClass",
                "placedOnEuMarket")),
        List.of(
            new LicensesLeft(
                "alike", "release-dataset", 3, List.of("GPL-3.0"), List.of(), List.of(), List.of()),
            new LicensesLeft(
                "corpus",
                "sell",
                1,
                List.of(),
                List.of("MIT"),
                List.of(List.of("photos"), List.of("articles", "essays")),
                List.of(
                    new ReleaseChoice.Remedy(List.of("essays", "photos"), List.of("GPL-3.0"))))));
  }

  /** Every text is hostile. */
  public static AuditReport hostile() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String text = HOSTILE.get(i);
      Verdict level = i % 2 == 0 ? Verdict.VIOLATION : Verdict.REVIEW;
      findings.add(
          new FindingFixture("feed00" + (10 + i), FindingKind.PROHIBITED_USE, level)
              .cause(level == Verdict.REVIEW ? Optional.of(Cause.UNKNOWN_SOURCE) : Optional.empty())
              .about(text, text)
              .records(3, List.of(text))
              .clauses(
                  new Citation(
                      text,
                      text,
                      text,
                      text,
                      Optional.empty(),
                      Optional.empty(),
                      text,
                      Clause.Modality.PROHIBITION,
                      text,
                      text,
                      new Source(text, text, Optional.empty(), text),
                      Clause.Confidence.INFERRED))
              .path(text, text)
              .missing(text)
              .duties(text)
              .mitigations(
                  new Mitigation(
                      text,
                      text,
                      Truth.UNKNOWN,
                      List.of(text),
                      List.of(text),
                      text,
                      text,
                      List.of(text),
                      text))
              .says(text, text)
              .questions(text)
              .otherReadings(Map.of(text, Verdict.DUTY))
              .proof(new ProofStep(text, text, List.of(new ProofStep("", text, List.of()))))
              .build());
    }
    return new AuditReport(
        new AuditReport.Run(
            TOOL,
            AS_OF,
            HOSTILE.get(0),
            HOSTILE.stream().map(t -> new AuditReport.Input(t, t, "", 1, t)).toList(),
            "",
            "",
            0,
            new TreeMap<>(Map.of(HOSTILE.get(5), HOSTILE.get(6))),
            0),
        verdicts(0, 0, 5, 6),
        findings,
        HOSTILE.stream().map(t -> new OpenQuestion(t, t, t, 1)).toList(),
        HOSTILE,
        HOSTILE,
        HOSTILE.stream()
            .map(t -> new ProviderDuty(t, t, Truth.UNKNOWN, List.of(t), List.of(t), t, t, t, 1))
            .toList(),
        HOSTILE.stream()
            .map(
                t ->
                    new LicensesLeft(
                        t,
                        t,
                        1,
                        List.of(t),
                        List.of(t),
                        List.of(List.of(t)),
                        List.of(new ReleaseChoice.Remedy(List.of(t), List.of(t)))))
            .toList());
  }

  /** Everything is permitted. */
  public static AuditReport green() {
    return new AuditReport(
        run(List.of(new AuditReport.Input("a.jsonl", "usage records", "d4".repeat(32), 7, ""))),
        verdicts(7, 0, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Nothing was judged. */
  public static AuditReport nothing() {
    return new AuditReport(
        run(List.of(new AuditReport.Input("a.jsonl", "usage records", "e5".repeat(32), 0, ""))),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of("no record was judged"),
        List.of());
  }

  /** One planned use that the terms prohibit. */
  public static AuditReport planned() {
    Finding done = StoryFindings.prohibitedUse();
    Finding finding =
        new FindingFixture("77aa77aa77aa77aa", done.kind(), done.level())
            .about(done.act(), done.source())
            .records(1, List.of("ask"))
            .planned()
            .clauses(done.clauses().get(0))
            .says(done.message(), done.howToFix())
            .proof(done.proof())
            .build();
    return new AuditReport(
        run(List.of()), verdicts(0, 0, 0, 1), List.of(finding), List.of(), List.of(), List.of());
  }

  /** One use that needs review, since a fact is missing. */
  public static AuditReport doubtful() {
    Finding missing = StoryFindings.missingFact();
    Finding finding =
        new FindingFixture("88bb88bb88bb88bb", missing.kind(), missing.level())
            .cause(missing.cause())
            .about(missing.act(), missing.source())
            .records(1, List.of("ask"))
            .clauses(missing.clauses().get(0))
            .missing("facts.accountActive")
            .says(missing.message(), missing.howToFix())
            .build();
    return new AuditReport(
        run(List.of()),
        verdicts(0, 0, 1, 0),
        List.of(finding, StoryFindings.stale()),
        List.of(story().questions().get(0)),
        List.of(),
        List.of());
  }

  /** A report with these numbers of records and nothing else to say. */
  public static AuditReport counting(long permitted, long duty, long review, long violation) {
    return new AuditReport(
        run(List.of()),
        verdicts(permitted, duty, review, violation),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ProviderDuty providerDuty(
      String statute, String section, Truth applies, String duty, String... missing) {
    return new ProviderDuty(
        statute,
        "Regulation (EU) 2024/1689 (AI Act), " + section,
        applies,
        List.of(missing),
        List.of(duty),
        "in-force",
        applies == Truth.TRUE ? "It applies, by what the records state." : "It may apply.",
        "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
        applies == Truth.TRUE ? 1_200 : 40);
  }

  private static AuditReport.Run run(List<AuditReport.Input> inputs) {
    return new AuditReport.Run(
        TOOL,
        AS_OF,
        "standard",
        inputs,
        "ca".repeat(32),
        "ee".repeat(32),
        31,
        new TreeMap<>(Map.of("purpose", "commercial", "strict", "false")),
        214);
  }

  private static SortedMap<Verdict, Long> verdicts(long... counts) {
    EnumMap<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    IntStream.range(0, counts.length)
        .forEach(i -> verdicts.put(Arrays.asList(Verdict.values()).get(i), counts[i]));
    return new TreeMap<>(verdicts);
  }
}
