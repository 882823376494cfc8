package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.model.Dataset.Derivation.Kind;

/**
 * Reads what a dataset was made from: {@code prov:wasDerivedFrom} and its kin (PROV-O), {@code
 * isBasedOn} of schema.org and {@code dct:source}.
 */
public final class Lineage {
  static final List<String> SOURCES =
      List.of(
          "prov:wasDerivedFrom",
          "prov:hadPrimarySource",
          "prov:wasRevisionOf",
          "prov:wasQuotedFrom",
          "sc:isBasedOn",
          "sc:isBasedOnUrl",
          "dct:source",
          "sc:translationOfWork");

  /**
   * Words of an activity that tell how the dataset was made. Kinds that some terms do not reach
   * (ids only, aggregates, synthetic data) are never concluded from words.
   */
  private static final Map<Pattern, Kind> WORDS = words();

  private final Findings findings;

  /** A reader that tells what it finds wrong here. */
  public Lineage(Findings findings) {
    this.findings = findings;
  }

  private static Map<Pattern, Kind> words() {
    Map<Pattern, Kind> words = new LinkedHashMap<>();
    words.put(Pattern.compile("\\btranslat"), Kind.TRANSLATE);
    words.put(Pattern.compile("\\b(annotat|label)"), Kind.ANNOTATE);
    words.put(Pattern.compile("\\b(merg|combin|concaten)"), Kind.MERGE);
    words.put(Pattern.compile("\\b(subset|sampl|filter|remov|dedup)|removal"), Kind.SUBSET);
    words.put(
        Pattern.compile("\\b(transform|corrupt|preprocess|normali|convert|conversion|clean)"),
        Kind.TRANSFORM);
    return words;
  }

  /** The parents that an object states for itself. */
  public List<DescribedDataset.Parent> read(LdNode node) {
    Kind kind = kind(node);
    List<DescribedDataset.Parent> parents = new ArrayList<>();
    for (String property : SOURCES) {
      Kind own = property.equals("sc:translationOfWork") ? Kind.TRANSLATE : kind;
      for (LdValue value : node.values(property)) {
        name(value)
            .ifPresentOrElse(
                name ->
                    parents.add(
                        new DescribedDataset.Parent(name, own, findings.origin(value.line()))),
                () ->
                    findings.fault(
                        value.line(),
                        Quote.of(value.path())
                            + " is "
                            + value.tree().what()
                            + ", which names no dataset",
                        "state the address or `@id` of what it was made from"));
      }
    }
    return parents;
  }

  /** The most exact name of what a dataset was made from. */
  static Optional<String> name(LdValue value) {
    return value
        .node()
        .map(Lineage::name)
        .orElseGet(value::text)
        .map(name -> OwnNames.of(name).orElse(name));
  }

  private static Optional<String> name(LdNode node) {
    List<String> names = new ArrayList<>();
    for (String property : List.of("sc:url", "prov:atLocation", "sc:contentUrl", "sc:sameAs")) {
      node.first(property).flatMap(LdValue::reference).ifPresent(names::add);
    }
    node.id().map(node.context()::iri).filter(id -> !id.startsWith("_:")).ifPresent(names::add);
    for (String property :
        List.of("sc:identifier", "sc:name", "prov:label", "rdfs:label", "dct:title")) {
      node.first(property).flatMap(LdValue::inLanguage).ifPresent(names::add);
    }
    return names.stream()
        .filter(name -> OwnNames.of(name).isPresent())
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  /** How the dataset was made, where one activity says it plainly; otherwise a copy. */
  private static Kind kind(LdNode node) {
    List<LdValue> activities = node.values("prov:wasGeneratedBy");
    if (activities.size() != 1) {
      return Kind.COPY;
    }
    String said =
        activities.get(0).node().stream()
            .flatMap(
                activity ->
                    List.of("prov:label", "rdfs:label", "sc:name", "prov:type").stream()
                        .flatMap(property -> activity.values(property).stream()))
            .flatMap(value -> value.inLanguage().stream())
            .reduce("", (one, other) -> one + " " + other)
            .toLowerCase(Locale.ROOT);
    List<Kind> kinds =
        WORDS.entrySet().stream()
            .filter(each -> each.getKey().matcher(said).find())
            .map(Map.Entry::getValue)
            .toList();
    return kinds.size() == 1 ? kinds.get(0) : Kind.COPY;
  }
}
