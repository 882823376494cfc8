package org.licet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Cause;
import org.licet.model.Citation;
import org.licet.model.Clause;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.model.Mitigation;
import org.licet.model.ProofStep;
import org.licet.model.Source;
import org.licet.model.Truth;
import org.licet.model.Verdict;

/** The findings of the story, each as an audit would make it, and clauses as they cite them. */
public final class StoryFindings {
  private StoryFindings() {}

  /** A clause that permits, as an answer cites it. */
  public static Citation grant() {
    return citation(
        "cc-by-4.0-permits-reproduce",
        "cc-by-4.0",
        "CC-BY-4.0",
        "2013-11-25",
        "",
        "2(a)(1)",
        Clause.Modality.PERMISSION,
        "The licensor permits anyone to copy and share the work, and to make and share adaptations.",
        "https://creativecommons.org/licenses/by/4.0/legalcode");
  }

  /** The finding of the story that is explained in tests. */
  public static Finding prohibitedUse() {
    return new FindingFixture("3f9a1c0b7d52e846", FindingKind.PROHIBITED_USE, Verdict.VIOLATION)
        .about("train-foundation-model", "x-twitter")
        .records(100_000, List.of("r-17", "r-18", "r-19", "r-20", "r-21"))
        .clauses(
            citation(
                "xda-2023-06-29-train",
                "x-twitter/developer-agreement",
                "xda-2023-06-29",
                "2023-06-29",
                "",
                "II.A(k)",
                Clause.Modality.PROHIBITION,
                "Content may not be used to train or fine-tune a foundation or frontier model.",
                "https://developer.x.com/en/developer-terms/agreement"),
            citation(
                "xda-2022-10-10-transfer",
                "x-twitter/developer-agreement",
                "xda-2022-10-10",
                "2022-10-10",
                "2023-01-18",
                "II.A(b)",
                Clause.Modality.PROHIBITION,
                "No selling, renting, leasing, sublicensing, (re)distributing, or making derivative"
                    + " works of any part of the content, save where the agreement allows it.",
                "https://developer.x.com/en/developer-terms/agreement"))
        .path("merged", "tweets-2022")
        .mitigations(
            new Mitigation(
                "eu-cdsm-art-4",
                "Directive (EU) 2019/790, art. 4",
                Truth.UNKNOWN,
                List.of("lawfulAccess", "jurisdiction"),
                List.of(),
                "no",
                "in force",
                List.of("LG Hamburg 310 O 227/23 (2024-09-27, on appeal)"),
                "anyone may mine what they lawfully have access to, unless the right is reserved"))
        .says(
            "the developer agreement in force on the day of use forbids training a foundation model"
                + " on this content, and `acme` still had its account",
            "obtain a written agreement that permits training, or leave these records out")
        .questions("q-silence")
        .otherReadings(Map.of("permissive", Verdict.REVIEW))
        .proof(
            new ProofStep(
                "verdict/prohibition",
                "`train-foundation-model` on posts of x-twitter is a breach of terms",
                List.of(
                    new ProofStep(
                        "clauses/applies",
                        "clause `xda-2023-06-29-train` applies",
                        List.of(
                            new ProofStep(
                                "governing/account-terms-at-use",
                                "the version of 2023-06-29 governs, since the data came through the"
                                    + " api under an account that was active on 2023-07-04",
                                List.of(
                                    new ProofStep(
                                        "", "the record says `channel` is `api`", List.of()),
                                    new ProofStep(
                                        "",
                                        "the record says `accountActive` is `true`",
                                        List.of()))),
                            new ProofStep(
                                "clauses/covers",
                                "the clause names `train-foundation-model`, which is the act",
                                List.of()),
                            new ProofStep(
                                "premises/operand",
                                "`modelClass` is `foundation`, as the clause asks",
                                List.of()))),
                    new ProofStep(
                        "lineage/inherits", "`merged` is derived from `tweets-2022`", List.of()))))
        .build();
  }

  /** A record that could not be read. */
  public static Finding invalid(String message) {
    return new FindingFixture("4d00000000000010", FindingKind.INVALID_RECORD, Verdict.REVIEW)
        .says(message, "")
        .build();
  }

  static Finding quotaExceeded() {
    return new FindingFixture("5c1100000000beef", FindingKind.QUOTA_EXCEEDED, Verdict.VIOLATION)
        .about("redistribute-ids", "x-twitter")
        .records(1, List.of("share-9"))
        .clauses(
            citation(
                "xdp-ids-cap",
                "x-twitter/developer-policy",
                "xdp-2022-10-10",
                "2022-10-10",
                "2023-04-18",
                "Content redistribution",
                Clause.Modality.PERMISSION,
                "Up to 1,500,000 post ids may be given to one recipient in any 30 days.",
                "https://developer.x.com/en/developer-terms/policy"))
        .says(
            "1,650,000 post ids went to one recipient in the 30 days from 2023-01-02; the cap is"
                + " 1,500,000, and `share-9` is the first record over it",
            "spread the hand-over over more than 30 days, or ask the platform for a higher cap")
        .build();
  }

  static Finding incompatible() {
    return new FindingFixture(
            "90ab000000000001", FindingKind.LICENSE_INCOMPATIBLE, Verdict.VIOLATION)
        .about("release-dataset", "merged")
        .records(1, List.of("release-1"))
        .planned()
        .path("release", "merged", "wiki-dump")
        .says(
            "the output is to be released under MIT, but `wiki-dump` is under CC-BY-SA-4.0, which"
                + " asks for the same license",
            "release under CC-BY-SA-4.0 or a license that it names as compatible")
        .build();
  }

  static Finding missingFact() {
    return new FindingFixture("12ab34cd56ef7890", FindingKind.MISSING_FACT, Verdict.REVIEW)
        .cause(Optional.of(Cause.MISSING_FACT))
        .about("train-foundation-model", "x-twitter")
        .records(12_000, List.of("r-200", "r-201", "r-202"))
        .clauses(prohibitedUse().clauses().get(0))
        .missing("facts.accountActive")
        .says(
            "whether the version of 2023-06-29 binds depends on whether the account was still open",
            "state `accountActive` in `facts`")
        .build();
  }

  static Finding mislabeled() {
    return new FindingFixture("4d00000000000002", FindingKind.LICENSE_MISLABELED, Verdict.REVIEW)
        .cause(Optional.of(Cause.LICENSE_MISSING))
        .about("", "scraped-set")
        .records(300, List.of("s-1"))
        .path("scraped-set", "site")
        .says(
            "`scraped-set` is labeled MIT, but was scraped from a site whose terms forbid it",
            "correct the label; a label cannot grant what its author did not hold")
        .build();
  }

  static Finding licenseMissing() {
    return new FindingFixture("4d00000000000003", FindingKind.LICENSE_MISSING, Verdict.REVIEW)
        .cause(Optional.of(Cause.LICENSE_MISSING))
        .about("train-model", "forum-dump")
        .records(4_100, List.of("f-1", "f-2"))
        .missing("license")
        .says("nothing known grants the use of `forum-dump`", "ask its owner for a license")
        .build();
  }

  static Finding silent() {
    return new FindingFixture("4d00000000000004", FindingKind.TERMS_SILENT, Verdict.REVIEW)
        .cause(Optional.of(Cause.TERMS_SILENT))
        .about("train-foundation-model", "x-twitter")
        .records(2_400, List.of("r-900"))
        .clauses(
            citation(
                "xda-2023-01-19-ai-silent",
                "x-twitter/developer-agreement",
                "xda-2023-01-19",
                "2023-01-19",
                "2023-03-14",
                "(no clause)",
                Clause.Modality.SILENCE,
                "No clause names training. It is not barred, but it is not within what is granted.",
                "https://developer.x.com/en/developer-terms/agreement"))
        .missing("facts.authorization")
        .says(
            "the developer agreement lists what it grants, and training is not on the list",
            "show a written permission as `authorization`")
        .otherReadings(Map.of("permissive", Verdict.REVIEW, "strict", Verdict.VIOLATION))
        .build();
  }

  static Finding unsettled() {
    return new FindingFixture("4d00000000000005", FindingKind.UNSETTLED_LAW, Verdict.REVIEW)
        .cause(Optional.of(Cause.UNSETTLED_LAW))
        .about("release-model", "wiki-dump")
        .records(99, List.of("w-1"))
        .questions("q-model-adaptation")
        .says(
            "whether a model trained on share-alike text is an adaptation of it is not settled",
            "release the model under CC-BY-SA-4.0, or ask counsel")
        .build();
  }

  static Finding invalid() {
    return new FindingFixture("4d00000000000006", FindingKind.INVALID_RECORD, Verdict.REVIEW)
        .records(1, List.of("data/posts.jsonl:88"))
        .says("`data/posts.jsonl:88`: unknown key `purpos`; did you mean `purpose`?", "correct it")
        .build();
  }

  static Finding duty() {
    return new FindingFixture("4d00000000000007", FindingKind.DUTY_OUTSTANDING, Verdict.DUTY)
        .about("train-model", "cc-by-4.0")
        .records(1_316, List.of("c-1", "c-2"))
        .clauses(grant())
        .duties("attribution")
        .says(
            "the authors must be named when the output is shared",
            "name the authors, and record it as `fulfilled`")
        .build();
  }

  static Finding stale() {
    return new FindingFixture("4d00000000000008", FindingKind.CATALOG_STALE, Verdict.PERMITTED)
        .about("", "x-twitter")
        .records(120_000, List.of("r-1"))
        .says("the terms of x-twitter were last verified on 2026-02-01, 293 days ago", "")
        .build();
  }

  static Finding contradiction() {
    return new FindingFixture("4d00000000000009", FindingKind.CONTRADICTION, Verdict.PERMITTED)
        .about("archive", "example-site")
        .records(2, List.of("e-1", "e-2"))
        .says("two documents of one deal contradict each other; the stricter counts", "")
        .build();
  }

  private static Citation citation(
      String id,
      String instrument,
      String version,
      String from,
      String to,
      String section,
      Clause.Modality modality,
      String paraphrase,
      String url) {
    return new Citation(
        "https://w3id.org/licet/catalog/" + instrument.split("/")[0] + "/" + id,
        id,
        instrument,
        version,
        Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        section,
        modality,
        paraphrase,
        url,
        new Source(
            "archive",
            "OpenTermsArchive/contrib-versions, Twitter/Developer Terms.md",
            Optional.of(LocalDate.parse("2022-11-01")),
            ""),
        Clause.Confidence.PRIMARY_TEXT_READ);
  }
}
