package org.licet.license;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.catalog.Catalog;
import org.licet.model.Clause;
import org.licet.model.Dataset;
import org.licet.model.DutyClause;
import org.licet.model.FindingKind;
import org.licet.model.License;
import org.licet.model.Manifest;
import org.licet.model.ReleaseChoice.Condition;
import org.licet.model.TermsVersion;
import org.licet.rules.Judgment;
import org.licet.rules.fact.Concern;
import org.licet.rules.fact.Settled;
import org.licet.vocab.Vocabulary;

/** Collects from a judgment of passing the data on what each dataset asks for. */
final class NoticeCollector {
  private static final Set<DutyClause.Trigger> ON_PASSING_ON =
      Set.of(DutyClause.Trigger.SHARING, DutyClause.Trigger.RELEASE);

  private static final Map<FindingKind, String> UNKNOWN =
      Map.of(
          FindingKind.LICENSE_UNKNOWN, "its license is not known",
          FindingKind.LICENSE_MISSING, "no license is stated, and nothing that is known grants it",
          FindingKind.UNKNOWN_SOURCE, "the catalog knows no terms of where it comes from",
          FindingKind.TERMS_UNKNOWN, "no terms are known for the day on which it was obtained");

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Manifest manifest;
  private final String target;
  private final String output;

  /**
   * A collector.
   *
   * @param target id of what is passed on
   * @param output id of what was made up from all inputs, of which nothing is said
   */
  NoticeCollector(
      Catalog catalog, Vocabulary vocabulary, Manifest manifest, String target, String output) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.manifest = manifest;
    this.target = target;
    this.output = output;
  }

  /** The notices for the datasets of a lineage, in its order. */
  Notices collect(
      List<Dataset> lineage, Judgment judgment, Map<String, String> refused, List<String> remarks) {
    List<Condition> conditions = Conditions.of(judgment);
    Map<String, String> unknown = unknown(judgment);
    List<Notices.Entry> entries = new ArrayList<>();
    List<Notices.NotCovered> notCovered = new ArrayList<>();
    for (Dataset dataset : lineage) {
      List<Condition> own =
          conditions.stream().filter(each -> each.source().equals(dataset.id())).toList();
      List<Notices.Text> texts = texts(dataset, own, judgment);
      if (!texts.isEmpty() && !dataset.isOwn()) {
        entries.add(entry(dataset, texts, own, judgment));
      }
      if (unknown.containsKey(dataset.id())) {
        notCovered.add(new Notices.NotCovered(dataset.id(), unknown.get(dataset.id())));
      }
    }
    refused.forEach(
        (file, why) -> notCovered.add(new Notices.NotCovered(file, "it was not read: " + why)));
    return new Notices(entries, notCovered, remarks);
  }

  private static Map<String, String> unknown(Judgment judgment) {
    Map<String, String> unknown = new LinkedHashMap<>();
    for (Settled settled : judgment.settled()) {
      Concern concern = settled.concern();
      if (UNKNOWN.containsKey(concern.kind()) && !concern.missing().contains("outputLicense")) {
        unknown.putIfAbsent(concern.source().getName(), UNKNOWN.get(concern.kind()));
      }
    }
    return unknown;
  }

  private Notices.Entry entry(
      Dataset dataset, List<Notices.Text> texts, List<Condition> conditions, Judgment judgment) {
    List<Notices.Duty> duties =
        conditions.stream()
            .filter(each -> ON_PASSING_ON.contains(vocabulary.trigger(each.duty())))
            .flatMap(each -> duty(each, judgment).stream())
            .distinct()
            .toList();
    return new Notices.Entry(
        dataset.id(),
        dataset.title(),
        holder(dataset),
        dataset.url(),
        dataset.licenses().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(" and ", dataset.licenses())),
        texts,
        changes(dataset),
        duties);
  }

  /** Who made it, and who holds the rights where that is somebody else. */
  private static Optional<String> holder(Dataset dataset) {
    Set<String> names = new LinkedHashSet<>(dataset.creators());
    dataset.rightsHolder().ifPresent(names::add);
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private Optional<Notices.Duty> duty(Condition condition, Judgment judgment) {
    return judgment.settled().stream()
        .flatMap(settled -> settled.concern().clauses().stream())
        .filter(clause -> clause.iri().equals(condition.iri()))
        .findFirst()
        .map(
            clause ->
                new Notices.Duty(
                    condition.duty(),
                    words(condition, clause),
                    clause.id(),
                    clause.iri(),
                    clause.section()));
  }

  /** What a clause asks for; of one with several duties, what this duty is and its particulars. */
  private String words(Condition condition, Clause clause) {
    String what = DutyWords.of(condition.duty()).orElse(clause.paraphrase());
    String detail = condition.detail().isEmpty() ? "" : " (" + condition.detail() + ")";
    String sentence = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
    return sentence + compatible(condition, clause) + detail + ".";
  }

  private String compatible(Condition condition, Clause clause) {
    if (!condition.duty().equals("share-alike")) {
      return "";
    }
    return license(clause)
        .map(
            license -> {
              List<String> accepted = new ArrayList<>(List.of(license.id()));
              accepted.addAll(license.compatibleWith());
              return ", here " + String.join(" or ", accepted);
            })
        .orElse("");
  }

  private Optional<License> license(Clause clause) {
    return catalog.licenseIds().stream()
        .filter(id -> clause.instrument().endsWith("/" + id))
        .findFirst()
        .flatMap(catalog::license);
  }

  /** The texts that ask, or that grant the data without asking for anything. */
  private List<Notices.Text> texts(Dataset dataset, List<Condition> conditions, Judgment judgment) {
    Set<Notices.Text> texts = new LinkedHashSet<>();
    List<Clause> clauses = new ArrayList<>();
    judgment.settled().stream()
        .map(Settled::concern)
        .filter(concern -> concern.source().getName().equals(dataset.id()))
        .flatMap(concern -> concern.clauses().stream())
        .filter(clause -> conditions.stream().anyMatch(each -> each.iri().equals(clause.iri())))
        .forEach(clauses::add);
    judgment.granted().stream()
        .filter(granted -> granted.getSource().getName().equals(dataset.id()))
        .flatMap(granted -> granted.clauses().stream())
        .forEach(clauses::add);
    clauses.stream()
        .flatMap(clause -> clause.duties().stream())
        .flatMap(duty -> Optional.ofNullable(duty.detail().get("underLicense")).stream())
        .flatMap(id -> catalog.license(id).stream())
        .forEach(
            license -> texts.add(new Notices.Text(license.id(), license.name(), license.url())));
    for (Clause clause : clauses) {
      texts.add(
          text(dataset, clause)
              .orElseGet(
                  () ->
                      new Notices.Text(
                          clause.instrument(), "terms stated with the data or agreed on", "")));
    }
    return texts.stream().sorted(Comparator.comparing(Notices.Text::id)).toList();
  }

  private Optional<Notices.Text> text(Dataset dataset, Clause clause) {
    Optional<Notices.Text> license =
        license(clause).map(found -> new Notices.Text(found.id(), found.name(), found.url()));
    return license.or(
        () ->
            dataset
                .platform()
                .flatMap(catalog::platform)
                .or(
                    () ->
                        dataset
                            .url()
                            .flatMap(org.licet.model.Hosts::of)
                            .flatMap(catalog::platformOfHost))
                .stream()
                .flatMap(platform -> catalog.versions(platform.id()).stream())
                .filter(version -> version.iri().equals(clause.instrument()))
                .findFirst()
                .map(NoticeCollector::text));
  }

  private static Notices.Text text(TermsVersion version) {
    return new Notices.Text(version.id(), version.document().title(), version.url());
  }

  /** What was done with the data on its way to what is passed on, first things first. */
  private List<String> changes(Dataset dataset) {
    List<String> path = pathTo(dataset.id());
    List<String> changes = new ArrayList<>();
    for (int step = 0; step + 1 < path.size(); step++) {
      String parent = path.get(step + 1);
      manifest
          .dataset(path.get(step))
          .filter(made -> !made.id().equals(output))
          .ifPresent(
              made ->
                  made.derivedFrom().stream()
                      .filter(each -> each.dataset().equals(parent))
                      .findFirst()
                      .ifPresent(
                          each -> changes.add(each.kind().id() + " into `" + made.id() + "`")));
    }
    Collections.reverse(changes);
    return changes;
  }

  /** The shortest way from what is passed on. */
  private List<String> pathTo(String id) {
    Map<String, List<String>> paths = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(target));
    paths.put(target, List.of(target));
    while (!open.isEmpty()) {
      String made = open.remove();
      for (Dataset each : manifest.dataset(made).stream().toList()) {
        for (Dataset.Derivation step : each.derivedFrom()) {
          if (!paths.containsKey(step.dataset())) {
            List<String> longer = new ArrayList<>(paths.get(made));
            longer.add(step.dataset());
            paths.put(step.dataset(), longer);
            open.add(step.dataset());
          }
        }
      }
    }
    return paths.getOrDefault(id, List.of(id));
  }
}
