package org.licet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog;
import org.licet.catalog.LicenseExpression;
import org.licet.model.License;

/** The choices that a declared license leaves: {@code OR} offers several, {@code AND} binds all. */
final class LicenseChoices {
  private static final Pattern OR_LATER = Pattern.compile("(?i).*(-or-later|\\+)");

  private static final Choice NOTHING = new Choice(List.of(), List.of(), List.of());
  private static final int MOST_CHOICES = 1_000;

  private final Catalog catalog;

  LicenseChoices(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * One choice.
   *
   * @param licenses the licenses that bind together
   * @param unknown the names among them that stand for no license of the catalog
   * @param exceptions exceptions that the catalog does not know, with the license they belong to
   */
  record Choice(
      List<License> licenses, List<Catalog.LicenseName.Unknown> unknown, List<String> exceptions) {
    private Choice and(Choice other) {
      return new Choice(
          joined(licenses, other.licenses),
          joined(unknown, other.unknown),
          joined(exceptions, other.exceptions));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
      List<T> all = new ArrayList<>(first);
      second.stream().filter(item -> !all.contains(item)).forEach(all::add);
      return List.copyOf(all);
    }
  }

  /** The choices of a declared license; at least one. */
  List<Choice> of(String text) {
    return of(catalog.licenseExpression(text));
  }

  /** The choices of several declared licenses, all of which bind. */
  List<Choice> of(List<String> texts) {
    List<Choice> choices = List.of(NOTHING);
    for (String text : texts) {
      choices = both(choices, of(text));
    }
    return choices;
  }

  private List<Choice> of(LicenseExpression expression) {
    if (expression instanceof LicenseExpression.Leaf leaf) {
      return leafOrLater(leaf.text());
    }
    if (expression instanceof LicenseExpression.With with) {
      Choice license = leaf(with.license().text());
      return List.of(license.and(new Choice(List.of(), List.of(), List.of(with.exception()))));
    }
    if (expression instanceof LicenseExpression.Or or) {
      return or.parts().stream().flatMap(part -> of(part).stream()).toList();
    }
    List<Choice> choices = List.of(NOTHING);
    for (LicenseExpression part : ((LicenseExpression.And) expression).parts()) {
      choices = both(choices, of(part));
    }
    return choices;
  }

  /** Beyond any real text, alternatives are taken as if all of them bound: never milder. */
  private static List<Choice> both(List<Choice> first, List<Choice> second) {
    boolean many = (long) first.size() * second.size() > MOST_CHOICES;
    List<Choice> others = many ? List.of(second.stream().reduce(NOTHING, Choice::and)) : second;
    List<Choice> both = new ArrayList<>();
    for (Choice choice : first) {
      others.forEach(other -> both.add(choice.and(other)));
    }
    return both;
  }

  /** {@code GPL-2.0-or-later}: whoever takes the data chooses among the versions. */
  private List<Choice> leafOrLater(String text) {
    Choice named = leaf(text);
    List<Choice> choices = new ArrayList<>(List.of(named));
    if (OR_LATER.matcher(text.strip()).matches()) {
      named.licenses().stream()
          .flatMap(license -> license.laterVersions().stream())
          .flatMap(id -> catalog.license(id).stream())
          .forEach(later -> choices.add(new Choice(List.of(later), List.of(), List.of())));
    }
    return List.copyOf(choices);
  }

  private Choice leaf(String text) {
    Catalog.LicenseName name = catalog.licenseName(text);
    if (name instanceof Catalog.LicenseName.Known known) {
      return new Choice(List.of(catalog.license(known.id()).orElseThrow()), List.of(), List.of());
    }
    return new Choice(List.of(), List.of((Catalog.LicenseName.Unknown) name), List.of());
  }
}
