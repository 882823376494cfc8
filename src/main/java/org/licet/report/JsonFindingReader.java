package org.licet.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

/** Reads one finding of a JSON report; {@link JsonFindingWriter} wrote it. */
final class JsonFindingReader {
  private JsonFindingReader() {}

  static Finding read(JsonObjectReader finding) {
    finding.implied("label");
    finding.implied("askWhom");
    finding.nothing("waiver");
    JsonObjectReader records = finding.object("records");
    Optional<Cause> cause =
        finding.optionalText("cause").isEmpty()
            ? Optional.empty()
            : Optional.of(finding.word("cause", constants(Cause.values(), Cause::id)));
    Finding result =
        new Finding(
            finding.text("fingerprint"),
            finding.word("rule", FindingKind::ofId),
            finding.word("level", JsonFindingReader::verdict),
            cause,
            finding.text("act"),
            finding.text("source"),
            finding.objects("clauses", JsonFindingReader::clause),
            records.number("count"),
            records.texts("first"),
            finding.flag("planned"),
            finding.texts("path"),
            finding.texts("missing"),
            finding.texts("duties"),
            finding.objects("mitigations", JsonFindingReader::mitigation),
            finding.text("message"),
            finding.text("howToFix"),
            finding.texts("questions"),
            readings(finding),
            proof(finding.object("proof")));
    records.end();
    return result;
  }

  private static Citation clause(JsonObjectReader clause) {
    return new Citation(
        clause.text("iri"),
        clause.text("id"),
        clause.text("document"),
        clause.text("version"),
        clause.optionalDay("effectiveFrom"),
        clause.optionalDay("effectiveTo"),
        clause.text("section"),
        clause.word("modality", constants(Clause.Modality.values(), JsonFindingWriter::word)),
        clause.text("paraphrase"),
        clause.text("url"),
        source(clause.object("source")),
        clause.word("confidence", constants(Clause.Confidence.values(), Clause.Confidence::id)));
  }

  private static Source source(JsonObjectReader source) {
    Source result =
        new Source(
            source.text("kind"),
            source.text("where"),
            source.optionalDay("recordedOn"),
            source.text("note"));
    source.end();
    return result;
  }

  private static Mitigation mitigation(JsonObjectReader mitigation) {
    return new Mitigation(
        mitigation.text("statute"),
        mitigation.text("title"),
        mitigation.word("fits", constants(Truth.values(), JsonFindingWriter::word)),
        mitigation.texts("missing"),
        mitigation.texts("failing"),
        mitigation.text("overridesContract"),
        mitigation.text("status"),
        mitigation.texts("decisions"),
        mitigation.text("sentence"));
  }

  private static SortedMap<String, Verdict> readings(JsonObjectReader finding) {
    SortedMap<String, Verdict> readings = new TreeMap<>();
    JsonObjectReader object = finding.object("readings");
    finding
        .textsByKey("readings")
        .keySet()
        .forEach(name -> readings.put(name, object.word(name, JsonFindingReader::verdict)));
    return readings;
  }

  private static ProofStep proof(JsonObjectReader step) {
    ProofStep result =
        new ProofStep(
            step.text("rule"),
            step.text("sentence"),
            step.objects("because", JsonFindingReader::proof));
    step.end();
    return result;
  }

  private static Optional<Verdict> verdict(String word) {
    return constants(Verdict.values(), Verdict::id).apply(word);
  }

  private static <T> Function<String, Optional<T>> constants(
      T[] values, Function<? super T, String> id) {
    return word -> Arrays.stream(values).filter(value -> id.apply(value).equals(word)).findFirst();
  }
}
