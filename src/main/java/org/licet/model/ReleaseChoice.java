package org.licet.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Under which licenses something made from data may be released (DESIGN section 3, point 13).
 *
 * @param target id of what would be released
 * @param action what would be done with it
 * @param reading name of the reading
 * @param options every license that can be given to a work of one's own, in a stable order
 * @param notOffered how many texts of the catalog nobody can give to a work of their own
 * @param obstacles what stands against the release whatever its license
 * @param excluding smallest sets of sources that leave no license; empty when one is left
 * @param remedies sources to do without, and the licenses that would be left; empty when one is
 *     left
 * @param otherReadings how the licenses left differ under other readings, by name of the reading
 */
public record ReleaseChoice(
    String target,
    String action,
    String reading,
    List<Option> options,
    int notOffered,
    List<Obstacle> obstacles,
    List<List<String>> excluding,
    List<Remedy> remedies,
    SortedMap<String, Difference> otherReadings) {

  public ReleaseChoice {
    options = List.copyOf(options);
    obstacles = List.copyOf(obstacles);
    excluding = excluding.stream().map(List::copyOf).toList();
    remedies = List.copyOf(remedies);
    otherReadings = Collections.unmodifiableSortedMap(new TreeMap<>(otherReadings));
  }

  /** The licenses that fit, with or without conditions. */
  public List<Option> left() {
    return options.stream().filter(Option::fits).toList();
  }

  /** The licenses of which it is not settled whether they fit. */
  public List<Option> unsettled() {
    return options.stream().filter(option -> option.fit() == Fit.UNSETTLED).toList();
  }

  /** How a license fits. */
  public enum Fit {
    FITS("fits"),
    FITS_WITH_CONDITIONS("fits-with-conditions"),
    /** The reading, or facts that are not stated, leave open whether it fits. */
    UNSETTLED("unsettled"),
    DOES_NOT_FIT("does-not-fit");

    private final String id;

    Fit(String id) {
      this.id = id;
    }

    /** The word in JSON. */
    public String id() {
      return id;
    }
  }

  /**
   * A license, and how it fits.
   *
   * @param license id of the license
   * @param name its name for people
   * @param kind what it was made for: data, content, software or model
   * @param fit how it fits
   * @param conditions duties of the data that have to be met under this license
   * @param blockers why it does not fit; empty when it does
   */
  public record Option(
      String license,
      String name,
      String kind,
      Fit fit,
      List<Condition> conditions,
      List<Blocker> blockers) {
    public Option {
      conditions = List.copyOf(conditions);
      blockers = List.copyOf(blockers);
    }

    /** Whether it fits, with or without conditions. */
    public boolean fits() {
      return fit == Fit.FITS || fit == Fit.FITS_WITH_CONDITIONS;
    }
  }

  /**
   * A duty that the data hands down.
   *
   * @param source id of the dataset
   * @param path datasets from what is released to that one
   * @param duty canonical name of the duty
   * @param detail particulars, such as {@code value: Llama}; empty when there are none
   * @param clause id of the clause that asks for it
   * @param iri its IRI
   * @param revocable whether it ends the right to keep or use the data, so that a license of the
   *     release that cannot be withdrawn promises more than its giver holds
   */
  public record Condition(
      String source,
      List<String> path,
      String duty,
      String detail,
      String clause,
      String iri,
      boolean revocable) {
    public Condition {
      path = List.copyOf(path);
    }
  }

  /**
   * Why a license does not fit.
   *
   * @param source id of the dataset that demands what the license does not meet
   * @param path datasets from what is released to that one
   * @param demands what is demanded: {@code share-alike}, {@code non-commercial}, {@code
   *     no-derivatives} or {@code use-restrictions}
   * @param clauses ids of the clauses that demand it
   * @param level what the release would come to
   * @param missing record keys of the facts that would settle it; empty when it is certain, or open
   *     for another reason
   */
  public record Blocker(
      String source,
      List<String> path,
      List<String> demands,
      List<String> clauses,
      Verdict level,
      List<String> missing) {
    public Blocker {
      path = List.copyOf(path);
      demands = List.copyOf(demands);
      clauses = List.copyOf(clauses);
      missing = List.copyOf(missing);
    }
  }

  /**
   * What stands against the release whatever its license.
   *
   * @param rule the finding id
   * @param level what it makes of the verdict: a review or a violation
   * @param source id of the dataset
   * @param path datasets from what is released to that one
   * @param clauses ids of the clauses that it rests on
   * @param missing record keys of the facts that would settle it
   */
  public record Obstacle(
      String rule,
      Verdict level,
      String source,
      List<String> path,
      List<String> clauses,
      List<String> missing) {
    public Obstacle {
      path = List.copyOf(path);
      clauses = List.copyOf(clauses);
      missing = List.copyOf(missing);
    }
  }

  /**
   * Sources to do without.
   *
   * @param without ids of the datasets, each needed to be left out or to come under another license
   * @param licenses ids of the licenses that would then be left
   */
  public record Remedy(List<String> without, List<String> licenses) {
    public Remedy {
      without = List.copyOf(without);
      licenses = List.copyOf(licenses);
    }
  }

  /**
   * How the licenses left differ.
   *
   * @param more ids of licenses that fit besides
   * @param fewer ids of licenses that fit no longer
   */
  public record Difference(List<String> more, List<String> fewer) {
    public Difference {
      more = List.copyOf(more);
      fewer = List.copyOf(fewer);
    }
  }
}
