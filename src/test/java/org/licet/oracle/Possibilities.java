package org.licet.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.model.Dataset;
import org.licet.model.Document;
import org.licet.model.Moment;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.model.Truth;
import org.licet.model.UsageRecord;
import org.licet.vocab.Vocabulary;

/**
 * Under which texts of a platform data was obtained and used: one possibility for each combination
 * of what the record leaves open (DESIGN section 3, point 2).
 */
final class Possibilities {
  private static final List<String> CHANNELS = List.of("api", "crawl", "dump", "manual", "scrape");
  static final Set<String> SECOND_HAND = Set.of("purchase", "third-party-copy");

  private final Catalog catalog;
  private final Vocabulary vocabulary;

  Possibilities(Catalog catalog, Vocabulary vocabulary) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
  }

  /**
   * One possibility.
   *
   * @param channel the channel
   * @param day the day of collection
   * @param supposed what is supposed, by operand
   * @param missing record keys of what is supposed
   * @param atCollection texts that bind from the collection on
   * @param atUse other versions that bind when the data is used
   */
  record Possibility(
      Optional<String> channel,
      Optional<Moment> day,
      Map<String, String> supposed,
      Set<String> missing,
      List<TermsVersion> atCollection,
      List<TermsVersion> atUse) {}

  /** All possibilities; at least one. */
  List<Possibility> of(
      UsageRecord record, Dataset dataset, Platform platform, Moment used, boolean judgedAtUse) {
    Set<Possibility> found = new LinkedHashSet<>();
    List<String> channels = dataset.collected().channel().map(List::of).orElse(CHANNELS);
    for (String channel : channels) {
      List<Document> documents = documents(platform, channel);
      for (Optional<Moment> day : days(dataset, documents, used, judgedAtUse)) {
        for (Optional<String> place : places(record, documents)) {
          for (List<TermsVersion> then : collected(record, dataset, documents, day, place)) {
            for (List<TermsVersion> later : used(documents, used, place, then, judgedAtUse)) {
              found.add(
                  possibility(record, dataset, judgedAtUse, channel, day, place, then, later));
            }
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private Possibility possibility(
      UsageRecord record,
      Dataset dataset,
      boolean judgedAtUse,
      String channel,
      Optional<Moment> day,
      Optional<String> place,
      List<TermsVersion> then,
      List<TermsVersion> later) {
    Map<String, String> supposed = new TreeMap<>();
    Set<String> missing = new TreeSet<>();
    supposed.put("channel", channel);
    dataset.collected().tier().ifPresent(tier -> supposed.put("tier", tier));
    if (dataset.collected().channel().isEmpty()) {
      missing.add("channel");
    }
    if (dataset.collected().at().isEmpty() && !judgedAtUse) {
      missing.add("collectedAt");
    }
    if (record.jurisdiction().isEmpty() && place.isPresent()) {
      supposed.put("jurisdiction", vocabulary.label(place.get()));
      missing.add("jurisdiction");
    }
    for (TermsVersion version : then) {
      Document.SelectedBy selector = version.document().selectedBy();
      if (selector == Document.SelectedBy.CONTRIBUTION
          && said(record, dataset, "contributionDate").isEmpty()) {
        missing.add("contributionDate");
      }
      if (selector == Document.SelectedBy.MODEL_VERSION
          && said(record, dataset, "sourceModel").isEmpty()
          && !version.modelVersions().isEmpty()) {
        supposed.put("sourceModel", vocabulary.label(version.modelVersions().get(0)));
        missing.add("sourceModel");
      }
    }
    boolean dayCounts = dataset.collected().at().isPresent() || judgedAtUse;
    return new Possibility(
        Optional.of(channel), dayCounts ? day : Optional.empty(), supposed, missing, then, later);
  }

  private List<Document> documents(Platform platform, String channel) {
    List<Document> documents = new ArrayList<>();
    for (Document document : catalog.documents(platform.id())) {
      if (document.channels().isEmpty()
          || SECOND_HAND.contains(channel)
          || document.channels().stream().anyMatch(governed -> isChannel(channel, governed))) {
        documents.add(document);
      }
    }
    if (platform.apiPlatform().isPresent()
        && (isChannel(channel, "api") || SECOND_HAND.contains(channel))) {
      documents.addAll(catalog.documents(platform.apiPlatform().get()));
    }
    return documents;
  }

  private boolean isChannel(String channel, String governed) {
    Optional<String> broader =
        governed.contains(":") ? Optional.of(governed) : vocabulary.concept("channel", governed);
    Optional<String> stated = vocabulary.concept("channel", channel);
    return stated.isPresent()
        && broader.isPresent()
        && vocabulary.isA(stated.get(), broader.get()) == Truth.TRUE;
  }

  private List<TermsVersion> versions(Document document) {
    return catalog.versions(document.platform()).stream()
        .filter(version -> version.document().equals(document))
        .toList();
  }

  private List<Optional<Moment>> days(
      Dataset dataset, List<Document> documents, Moment used, boolean judgedAtUse) {
    if (judgedAtUse) {
      return List.of(Optional.of(used));
    }
    if (dataset.collected().at().isPresent()) {
      return List.of(dataset.collected().at());
    }
    TreeSet<Moment> starts = new TreeSet<>();
    for (Document document : documents) {
      for (TermsVersion version : versions(document)) {
        if (!version.effectiveFrom().isAfter(used.day())) {
          starts.add(Moment.ofDay(version.effectiveFrom()));
        }
      }
    }
    return starts.isEmpty()
        ? List.of(Optional.empty())
        : starts.stream().map(Optional::of).toList();
  }

  private List<Optional<String>> places(UsageRecord record, List<Document> documents) {
    if (record.jurisdiction().isPresent()) {
      return List.of(vocabulary.concept("jurisdiction", record.jurisdiction().get()));
    }
    TreeSet<String> places = new TreeSet<>();
    documents.forEach(
        document ->
            versions(document).forEach(version -> version.jurisdiction().ifPresent(places::add)));
    return places.isEmpty()
        ? List.of(Optional.empty())
        : places.stream().map(Optional::of).toList();
  }

  private List<List<TermsVersion>> collected(
      UsageRecord record,
      Dataset dataset,
      List<Document> documents,
      Optional<Moment> day,
      Optional<String> place) {
    List<List<TermsVersion>> choices = new ArrayList<>();
    for (Document document : documents) {
      List<TermsVersion> possible = new ArrayList<>();
      for (TermsVersion version : versions(document)) {
        if (version.textFound()
            && day.isPresent()
            && binds(version, record, dataset, day.get(), place)) {
          possible.add(version);
        }
      }
      choices.add(possible);
    }
    return product(choices);
  }

  private boolean binds(
      TermsVersion version,
      UsageRecord record,
      Dataset dataset,
      Moment day,
      Optional<String> place) {
    return switch (version.document().selectedBy()) {
      case COLLECTION -> version.mayBeInForceOn(day.day()) && isFor(version, place);
      case CONTRIBUTION ->
          !version.effectiveFrom().isAfter(day.day())
              && said(record, dataset, "contributionDate")
                  .map(text -> version.inForceOn(Moment.parse(text).day()))
                  .orElse(true);
      case MODEL_VERSION ->
          !version.effectiveFrom().isAfter(day.day())
              && said(record, dataset, "sourceModel")
                  .flatMap(model -> vocabulary.concept("sourceModel", model))
                  .map(
                      model ->
                          version.modelVersions().stream()
                              .anyMatch(other -> vocabulary.isA(model, other) != Truth.FALSE))
                  .orElse(true);
    };
  }

  private List<List<TermsVersion>> used(
      List<Document> documents,
      Moment used,
      Optional<String> place,
      List<TermsVersion> then,
      boolean judgedAtUse) {
    List<List<TermsVersion>> choices = new ArrayList<>();
    if (!judgedAtUse) {
      for (Document document : documents) {
        if (document.appliesAt() == Document.AppliesAt.BOTH
            && document.selectedBy() == Document.SelectedBy.COLLECTION) {
          choices.add(
              versions(document).stream()
                  .filter(TermsVersion::textFound)
                  .filter(version -> version.mayBeInForceOn(used.day()) && isFor(version, place))
                  .toList());
        }
      }
    }
    return product(choices).stream()
        .map(chosen -> chosen.stream().filter(version -> !then.contains(version)).toList())
        .toList();
  }

  private static List<List<TermsVersion>> product(List<List<TermsVersion>> choices) {
    List<List<TermsVersion>> ways = List.of(List.of());
    for (List<TermsVersion> possible : choices) {
      if (!possible.isEmpty()) {
        List<List<TermsVersion>> longer = new ArrayList<>();
        for (List<TermsVersion> way : ways) {
          for (TermsVersion version : possible) {
            List<TermsVersion> next = new ArrayList<>(way);
            next.add(version);
            longer.add(next);
          }
        }
        ways = longer;
      }
    }
    return ways;
  }

  private boolean isFor(TermsVersion version, Optional<String> place) {
    return version.jurisdiction().isEmpty()
        || place.isEmpty()
        || vocabulary.isA(place.get(), version.jurisdiction().get()) != Truth.FALSE;
  }

  private static Optional<String> said(UsageRecord record, Dataset dataset, String operand) {
    List<String> values =
        record.fact(operand).isEmpty()
            ? dataset.facts().getOrDefault(operand, List.of())
            : record.fact(operand);
    return values.stream().findFirst();
  }
}
