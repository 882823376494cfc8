package org.licet.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A dataset and where it comes from (DCAT 3; lineage as in PROV-O).
 *
 * @param id unique within an audit
 * @param origin where it is described
 * @param title for people; the id when none is given
 * @param platform id of the platform that it came from
 * @param url address of the data
 * @param license license as declared
 * @param rightsHolder {@code self} when the assignee holds the rights, otherwise who does
 * @param collected how and when it was obtained from the platform
 * @param derivedFrom what it was made from, in the order stated
 * @param facts facts that hold for every use of the dataset, by operand
 * @param creators who made it, as stated
 * @param declarations every place that states a license for it; empty when only {@code license} is
 *     stated
 * @param policies terms that its description puts on its use
 */
public record Dataset(
    String id,
    Origin origin,
    String title,
    Optional<String> platform,
    Optional<String> url,
    Optional<String> license,
    Optional<String> rightsHolder,
    Collected collected,
    List<Derivation> derivedFrom,
    SortedMap<String, List<String>> facts,
    List<String> creators,
    List<LicenseDeclaration> declarations,
    List<DatasetPolicy> policies) {

  public Dataset {
    derivedFrom = List.copyOf(derivedFrom);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    creators = List.copyOf(creators);
    declarations = List.copyOf(declarations);
    policies = List.copyOf(policies);
  }

  /** A dataset of which nothing but its license is declared. */
  public Dataset(
      String id,
      Origin origin,
      String title,
      Optional<String> platform,
      Optional<String> url,
      Optional<String> license,
      Optional<String> rightsHolder,
      Collected collected,
      List<Derivation> derivedFrom,
      SortedMap<String, List<String>> facts) {
    this(
        id,
        origin,
        title,
        platform,
        url,
        license,
        rightsHolder,
        collected,
        derivedFrom,
        facts,
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * The licenses under which the data is offered, as stated; all of them bind. What is declared
   * goes before {@code license}.
   */
  public List<String> licenses() {
    List<String> declared =
        declarations.stream()
            .filter(LicenseDeclaration::governs)
            .map(LicenseDeclaration::text)
            .distinct()
            .toList();
    return declared.isEmpty() ? license.stream().toList() : declared;
  }

  /** Whether the assignee holds the rights in the data. */
  public boolean isOwn() {
    return rightsHolder.filter("self"::equals).isPresent();
  }

  /**
   * Whether a step of its lineage made something new of the data; what has several parents is put
   * together from them, whatever else is said of the steps.
   */
  public boolean adapts(Derivation step) {
    return step.kind().adapts()
        || step.kind() != Derivation.Kind.IDS_ONLY
            && derivedFrom.stream().anyMatch(other -> !other.dataset().equals(step.dataset()));
  }

  /**
   * How data was obtained.
   *
   * @param at when
   * @param channel through what
   * @param tier under which access tier
   */
  public record Collected(Optional<Moment> at, Optional<String> channel, Optional<String> tier) {
    /** Nothing is known of how the data was obtained. */
    public static final Collected UNKNOWN =
        new Collected(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * One step of lineage.
   *
   * @param dataset id of the dataset that this one was made from
   * @param kind how it was made
   */
  public record Derivation(String dataset, Kind kind) {
    /** How one dataset is made from another (DESIGN section 4, {@code kind}). */
    public enum Kind {
      COPY,
      SUBSET,
      MERGE,
      TRANSFORM,
      TRANSLATE,
      ANNOTATE,
      EMBED,
      AGGREGATE,
      IDS_ONLY,
      SYNTHETIC,
      TRAIN,
      OUTPUT;

      /** The word in manifests, for example {@code ids-only}. */
      public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }

      /**
       * Whether something new is made of the data: a copy, a part of it and a list of its ids are
       * no adaptation.
       */
      public boolean adapts() {
        return this != COPY && this != SUBSET && this != IDS_ONLY;
      }

      /** The kind with this word, if there is one. */
      public static Optional<Kind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
      }
    }
  }
}
