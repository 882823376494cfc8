package org.licet.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.model.Document;
import org.licet.model.Moment;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.model.Truth;
import org.licet.rules.fact.InForce;
import org.licet.rules.fact.Usage;
import org.licet.vocab.Vocabulary;

/**
 * The branches of a source from a platform: every combination of what the record leaves open
 * (channel, day of collection, place, day of contribution, model) that leads to other texts, each
 * with the versions in force (DESIGN section 3, point 2).
 */
final class PlatformBranches {
  /**
   * The channels that are judged when none is stated: those that documents and clauses tell apart.
   */
  private static final List<String> CHANNELS = List.of("api", "crawl", "dump", "manual", "scrape");

  private static final Set<String> SECOND_HAND = Set.of("purchase", "third-party-copy");

  private final Catalog catalog;
  private final Vocabulary vocabulary;

  PlatformBranches(Catalog catalog, Vocabulary vocabulary) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
  }

  /**
   * What is known of how a source was obtained.
   *
   * @param platform the platform
   * @param channel the channel stated
   * @param collectedAt when, as stated
   * @param jurisdiction where, as stated
   * @param contributed when the content was contributed, as stated
   * @param model the model whose output it is, as stated
   * @param atUse whether the act is access judged at the day of use, so that no collection counts
   */
  record Obtained(
      Platform platform,
      Optional<String> channel,
      Optional<Moment> collectedAt,
      Optional<String> jurisdiction,
      Optional<LocalDate> contributed,
      Optional<String> model,
      boolean atUse) {}

  /**
   * One branch to be.
   *
   * @param channel the channel, stated or supposed
   * @param collectedOn the day, stated or supposed
   * @param suppositions what is supposed, as a word by operand
   * @param missing record keys of what is supposed
   * @param versions the versions in force, with the day on which they are
   */
  record Plan(
      Optional<String> channel,
      Optional<LocalDate> collectedOn,
      Map<String, String> suppositions,
      List<String> missing,
      Map<TermsVersion, InForce.Phase> versions) {}

  /** The branches, in a stable order; at least one. */
  List<Plan> plans(Obtained obtained, Usage usage) {
    Map<Object, Plan> plans = new LinkedHashMap<>();
    for (Optional<String> channel : channels(obtained)) {
      List<Document> documents = documents(obtained, channel);
      for (Optional<LocalDate> day : days(obtained, documents, usage)) {
        for (Optional<String> place : places(obtained, documents)) {
          for (Map<Document, TermsVersion> chosen : collected(obtained, documents, day, place)) {
            for (List<TermsVersion> used : used(obtained, documents, usage, place)) {
              Plan plan = plan(obtained, channel, day, place, chosen, used);
              plans.putIfAbsent(List.of(plan.channel(), plan.versions()), plan);
            }
          }
        }
      }
    }
    return List.copyOf(plans.values());
  }

  private Plan plan(
      Obtained obtained,
      Optional<String> channel,
      Optional<LocalDate> day,
      Optional<String> place,
      Map<Document, TermsVersion> chosen,
      List<TermsVersion> used) {
    Map<TermsVersion, InForce.Phase> versions = new LinkedHashMap<>();
    chosen.values().forEach(version -> versions.put(version, InForce.Phase.COLLECTION));
    used.forEach(version -> versions.putIfAbsent(version, InForce.Phase.USE));
    Map<String, String> suppositions = new LinkedHashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    channel.ifPresent(word -> suppositions.put("channel", word));
    if (obtained.channel().isEmpty()) {
      missing.add("channel");
    }
    if (obtained.collectedAt().isEmpty() && !obtained.atUse()) {
      missing.add("collectedAt");
    }
    if (obtained.jurisdiction().isEmpty()
        && place.isPresent()
        && dependOnPlace(versions.keySet())) {
      suppositions.put("jurisdiction", vocabulary.label(place.get()));
      missing.add("jurisdiction");
    }
    for (TermsVersion version : chosen.values()) {
      if (version.document().selectedBy() == Document.SelectedBy.CONTRIBUTION
          && obtained.contributed().isEmpty()) {
        missing.add("contributionDate");
      }
      if (version.document().selectedBy() == Document.SelectedBy.MODEL_VERSION
          && obtained.model().isEmpty()
          && !version.modelVersions().isEmpty()) {
        suppositions.put("sourceModel", vocabulary.label(version.modelVersions().get(0)));
        missing.add("sourceModel");
      }
    }
    return new Plan(channel, day, suppositions, List.copyOf(missing), versions);
  }

  private static boolean dependOnPlace(Set<TermsVersion> versions) {
    return versions.stream().anyMatch(version -> version.jurisdiction().isPresent());
  }

  private static List<Optional<String>> channels(Obtained obtained) {
    return obtained.channel().isPresent()
        ? List.of(obtained.channel())
        : CHANNELS.stream().map(Optional::of).toList();
  }

  private List<Document> documents(Obtained obtained, Optional<String> channel) {
    List<Document> documents = new ArrayList<>();
    catalog.documents(obtained.platform().id()).stream()
        .filter(document -> governs(document, channel))
        .forEach(documents::add);
    if (obtained.platform().apiPlatform().isPresent()
        && channel.filter(this::isInterface).isPresent()) {
      documents.addAll(catalog.documents(obtained.platform().apiPlatform().get()));
    }
    return documents;
  }

  /** The documents that nobody is known to have accepted are judged for the unknown collector. */
  private boolean governs(Document document, Optional<String> channel) {
    return document.channels().isEmpty()
        || channel.filter(SECOND_HAND::contains).isPresent()
        || document.channels().stream().anyMatch(governed -> isChannel(channel, governed));
  }

  private boolean isInterface(String channel) {
    return isChannel(Optional.of(channel), "api") || SECOND_HAND.contains(channel);
  }

  private boolean isChannel(Optional<String> stated, String governed) {
    Optional<String> broader =
        governed.contains(":") ? Optional.of(governed) : vocabulary.concept("channel", governed);
    return stated
        .flatMap(word -> vocabulary.concept("channel", word))
        .flatMap(concept -> broader.map(other -> vocabulary.isA(concept, other) == Truth.TRUE))
        .orElse(false);
  }

  private List<Optional<LocalDate>> days(Obtained obtained, List<Document> documents, Usage usage) {
    if (obtained.atUse()) {
      return List.of(Optional.of(usage.getUsedOn()));
    }
    if (obtained.collectedAt().isPresent()) {
      return List.of(obtained.collectedAt().map(Moment::day));
    }
    Set<LocalDate> starts = new TreeSet<>();
    for (Document document : documents) {
      catalog.versions(document.platform()).stream()
          .filter(version -> version.document().equals(document))
          .map(TermsVersion::effectiveFrom)
          .filter(start -> !start.isAfter(usage.getUsedOn()))
          .forEach(starts::add);
    }
    return starts.isEmpty()
        ? List.of(Optional.empty())
        : starts.stream().map(Optional::of).toList();
  }

  /** The places that the versions of these documents tell apart, where the record states none. */
  private List<Optional<String>> places(Obtained obtained, List<Document> documents) {
    if (obtained.jurisdiction().isPresent()) {
      Optional<String> concept =
          obtained.jurisdiction().flatMap(word -> vocabulary.concept("jurisdiction", word));
      return List.of(concept);
    }
    Set<String> places = new TreeSet<>();
    for (Document document : documents) {
      catalog.versions(document.platform()).stream()
          .filter(version -> version.document().equals(document))
          .flatMap(version -> version.jurisdiction().stream())
          .forEach(places::add);
    }
    return places.isEmpty()
        ? List.of(Optional.empty())
        : places.stream().map(Optional::of).toList();
  }

  /** Every way in which the documents can have versions that bind from the day of collection. */
  private List<Map<Document, TermsVersion>> collected(
      Obtained obtained,
      List<Document> documents,
      Optional<LocalDate> day,
      Optional<String> place) {
    List<Map<Document, TermsVersion>> ways = List.of(Map.of());
    if (day.isEmpty()) {
      return ways;
    }
    for (Document document : documents) {
      List<TermsVersion> possible =
          switch (document.selectedBy()) {
            case COLLECTION -> inForceOrAround(document, day.get(), place);
            case CONTRIBUTION -> contributed(document, obtained, day.get());
            case MODEL_VERSION -> ofModel(document, obtained, day.get());
          };
      if (!possible.isEmpty()) {
        List<Map<Document, TermsVersion>> longer = new ArrayList<>();
        for (Map<Document, TermsVersion> way : ways) {
          for (TermsVersion version : possible) {
            Map<Document, TermsVersion> next = new LinkedHashMap<>(way);
            next.put(document, version);
            longer.add(next);
          }
        }
        ways = longer;
      }
    }
    return ways;
  }

  /** Every way in which documents that bind at use too can have versions on that day. */
  private List<List<TermsVersion>> used(
      Obtained obtained, List<Document> documents, Usage usage, Optional<String> place) {
    List<List<TermsVersion>> ways = List.of(List.of());
    if (obtained.atUse()) {
      return ways;
    }
    for (Document document : documents) {
      List<TermsVersion> possible =
          document.appliesAt() == Document.AppliesAt.BOTH
                  && document.selectedBy() == Document.SelectedBy.COLLECTION
              ? inForceOrAround(document, usage.getUsedOn(), place)
              : List.of();
      if (!possible.isEmpty()) {
        List<List<TermsVersion>> longer = new ArrayList<>();
        for (List<TermsVersion> way : ways) {
          for (TermsVersion version : possible) {
            List<TermsVersion> next = new ArrayList<>(way);
            next.add(version);
            longer.add(List.copyOf(next));
          }
        }
        ways = longer;
      }
    }
    return ways;
  }

  private List<TermsVersion> versionsOf(Document document) {
    return catalog.versions(document.platform()).stream()
        .filter(version -> version.document().equals(document) && version.textFound())
        .toList();
  }

  private List<TermsVersion> inForce(Document document, LocalDate day, Optional<String> place) {
    return versionsOf(document).stream()
        .filter(version -> version.inForceOn(day) && isForPlace(version, place))
        .toList();
  }

  /** On a day between two archive captures, the text before or the text after was in force. */
  private List<TermsVersion> inForceOrAround(
      Document document, LocalDate day, Optional<String> place) {
    List<TermsVersion> possible = new ArrayList<>(inForce(document, day, place));
    versionsOf(document).stream()
        .filter(version -> isForPlace(version, place))
        .filter(version -> version.effectiveFrom().isAfter(day))
        .filter(
            version ->
                version.startUncertainFrom().filter(first -> !day.isBefore(first)).isPresent())
        .forEach(possible::add);
    return possible;
  }

  /** A place that the vocabulary cannot relate may be governed by the version. */
  private boolean isForPlace(TermsVersion version, Optional<String> place) {
    return version.jurisdiction().isEmpty()
        || place.isEmpty()
        || vocabulary.isA(place.get(), version.jurisdiction().get()) != Truth.FALSE;
  }

  private List<TermsVersion> contributed(
      Document document, Obtained obtained, LocalDate collected) {
    return versionsOf(document).stream()
        .filter(version -> !version.effectiveFrom().isAfter(collected))
        .filter(version -> obtained.contributed().map(version::inForceOn).orElse(true))
        .toList();
  }

  private List<TermsVersion> ofModel(Document document, Obtained obtained, LocalDate collected) {
    return versionsOf(document).stream()
        .filter(version -> !version.effectiveFrom().isAfter(collected))
        .filter(version -> obtained.model().map(model -> isOf(version, model)).orElse(true))
        .toList();
  }

  private boolean isOf(TermsVersion version, String model) {
    return vocabulary
        .concept("sourceModel", model)
        .map(
            concept ->
                version.modelVersions().stream()
                    .anyMatch(other -> vocabulary.isA(concept, other) != Truth.FALSE))
        .orElse(true);
  }
}
