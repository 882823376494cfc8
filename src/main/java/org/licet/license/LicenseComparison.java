package org.licet.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licet.model.Clause;
import org.licet.model.DutyClause;
import org.licet.model.License;
import org.licet.rules.Acts;
import org.licet.rules.LicenseTerms;
import org.licet.vocab.Vocabulary;

/**
 * Two licenses side by side.
 *
 * @param first the one
 * @param second the other
 * @param traits what they are
 * @param acts what they say of acts
 * @param duties what they ask for
 * @param unmetByFirst what an adaptation of data under the second demands that the first does not
 *     meet; empty when it may be released under the first
 * @param unmetBySecond the same the other way
 */
public record LicenseComparison(
    License first,
    License second,
    List<Row> traits,
    List<Row> acts,
    List<Row> duties,
    List<String> unmetByFirst,
    List<String> unmetBySecond) {

  private static final List<String> ACTS =
      List.of(
          "reproduce",
          "distribute",
          "derive",
          "commercialize",
          "sell",
          "sublicense",
          "relicense",
          "text-and-data-mining",
          "train-model");

  public LicenseComparison {
    traits = List.copyOf(traits);
    acts = List.copyOf(acts);
    duties = List.copyOf(duties);
    unmetByFirst = List.copyOf(unmetByFirst);
    unmetBySecond = List.copyOf(unmetBySecond);
  }

  /**
   * One point of comparison.
   *
   * @param name what is compared
   * @param first how it stands in the one
   * @param second how it stands in the other
   */
  public record Row(String name, Side first, Side second) {
    /** Whether both say the same. */
    public boolean isSame() {
      return first.answer().equals(second.answer());
    }
  }

  /**
   * How a point stands in one license.
   *
   * @param answer a word, such as {@code permitted}, or a short sentence
   * @param clauses ids of the clauses that say so
   */
  public record Side(String answer, List<String> clauses) {
    public Side {
      clauses = List.copyOf(clauses);
    }
  }

  /** Compares two licenses. */
  public static LicenseComparison of(License first, License second, Vocabulary vocabulary) {
    Acts acts = new Acts(vocabulary);
    Set<String> duties = new TreeSet<>();
    for (License license : List.of(first, second)) {
      owed(license).forEach(duty -> duties.add(duty.duty()));
    }
    return new LicenseComparison(
        first,
        second,
        LicenseTraits.of(first, second),
        ACTS.stream()
            .map(name -> new Row(name, act(first, name, acts), act(second, name, acts)))
            .toList(),
        duties.stream().map(name -> new Row(name, duty(first, name), duty(second, name))).toList(),
        LicenseTerms.unmetByRelease(second, first),
        LicenseTerms.unmetByRelease(first, second));
  }

  /** Acts that one permits without a condition and the other does not. */
  public List<String> allowedOnlyBy(License license) {
    boolean one = license.equals(first);
    return acts.stream()
        .filter(row -> isAllowed(one ? row.first() : row.second()))
        .filter(row -> !isAllowed(one ? row.second() : row.first()))
        .map(Row::name)
        .toList();
  }

  private static boolean isAllowed(Side side) {
    return side.answer().startsWith("permitted");
  }

  private static Side act(License license, String name, Acts acts) {
    List<Clause> bans = new ArrayList<>();
    List<Clause> grants = new ArrayList<>();
    for (Clause clause : license.clauses()) {
      if (clause.modality() == Clause.Modality.PROHIBITION
          && acts.covers(clause, acts.action(name))) {
        bans.add(clause);
      }
      if (clause.modality() == Clause.Modality.PERMISSION
          && acts.reaches(clause, acts.action(name), license)) {
        grants.add(clause);
      }
    }
    boolean banned = bans.stream().anyMatch(clause -> clause.constraints().isEmpty());
    if (banned) {
      return new Side("prohibited", ids(bans));
    }
    boolean named =
        grants.stream().anyMatch(clause -> clause.actions().contains(name)) || grants.isEmpty();
    String how = named ? "" : ", as part of broader acts";
    if (!grants.isEmpty()) {
      grants.addAll(bans);
      boolean conditional = grants.stream().anyMatch(clause -> !clause.constraints().isEmpty());
      return new Side("permitted" + (conditional ? " on conditions" : "") + how, ids(grants));
    }
    if (!bans.isEmpty()) {
      return new Side("prohibited on conditions", ids(bans));
    }
    return new Side("not named", List.of());
  }

  private static List<DutyClause> owed(License license) {
    return license.clauses().stream()
        .filter(clause -> clause.modality() != Clause.Modality.PROHIBITION)
        .flatMap(clause -> clause.duties().stream())
        .toList();
  }

  private static Side duty(License license, String name) {
    List<Clause> clauses =
        license.clauses().stream()
            .filter(clause -> clause.modality() != Clause.Modality.PROHIBITION)
            .filter(clause -> clause.duties().stream().anyMatch(each -> each.duty().equals(name)))
            .toList();
    String detail =
        clauses.stream()
            .flatMap(clause -> clause.duties().stream())
            .filter(duty -> duty.duty().equals(name))
            .flatMap(duty -> duty.detail().values().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return clauses.isEmpty()
        ? new Side("no", List.of())
        : new Side("yes" + (detail.isEmpty() ? "" : ": " + detail), ids(clauses));
  }

  private static List<String> ids(List<Clause> clauses) {
    return clauses.stream().map(Clause::id).distinct().toList();
  }
}
