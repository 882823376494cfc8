package org.licet.catalog;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a declared license says: one license, or several combined (SPDX 2.3, annex D). The parts of
 * {@code And} and {@code Or} are never of their own kind, so that two expressions that differ only
 * in redundant parentheses are equal.
 */
public sealed interface LicenseExpression {

  /**
   * One license, as the text names it.
   *
   * @param text an SPDX id with or without {@code +}, a {@code LicenseRef-}, a name, or a text that
   *     could not be read as an expression
   */
  record Leaf(String text) implements LicenseExpression {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A license with an exception.
   *
   * @param license the license
   * @param exception SPDX id of the exception
   */
  record With(Leaf license, String exception) implements LicenseExpression {
    @Override
    public String toString() {
      return license + " WITH " + exception;
    }
  }

  /**
   * All of the parts bind.
   *
   * @param parts at least two, none of them an {@code And}
   */
  record And(List<LicenseExpression> parts) implements LicenseExpression {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
          .collect(Collectors.joining(" AND "));
    }
  }

  /**
   * One of the parts suffices.
   *
   * @param parts at least two, none of them an {@code Or}
   */
  record Or(List<LicenseExpression> parts) implements LicenseExpression {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(LicenseExpression::toString).collect(Collectors.joining(" OR "));
    }
  }

  /**
   * The names of the licenses in it, in order, without exceptions; repeated as often as written.
   */
  default List<String> names() {
    if (this instanceof Leaf leaf) {
      return List.of(leaf.text());
    }
    if (this instanceof With with) {
      return List.of(with.license().text());
    }
    List<LicenseExpression> parts = this instanceof And and ? and.parts() : ((Or) this).parts();
    return parts.stream().flatMap(part -> part.names().stream()).toList();
  }

  /** How many choices it leaves, as when every part of an {@code Or} were picked once. */
  default long alternatives() {
    if (this instanceof Or or) {
      return or.parts().stream().mapToLong(LicenseExpression::alternatives).reduce(0, Long::sum);
    }
    // Saturated: more than fits is as good as without end.
    return this instanceof And and
        ? and.parts().stream()
            .mapToLong(LicenseExpression::alternatives)
            .reduce(1, (one, other) -> Math.min(Integer.MAX_VALUE, one * other))
        : 1;
  }

  /**
   * Reads a declared license. A text that is a name as a whole is one leaf; so is a text that is no
   * expression, for it must be shown as it was found. Operators are upper or lower case.
   *
   * @param text the declared license
   * @param isName whether a text of several words is the name of a license or of a family of
   *     licenses
   */
  static LicenseExpression parse(String text, Predicate<String> isName) {
    String trimmed = text.strip();
    if (isName.test(trimmed)) {
      return new Leaf(trimmed);
    }
    return new LicenseExpressionParser(trimmed, isName)
        .expression()
        .orElseGet(() -> new Leaf(trimmed));
  }
}
