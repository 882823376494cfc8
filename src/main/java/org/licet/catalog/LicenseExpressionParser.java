package org.licet.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.LicenseExpression.And;
import org.licet.catalog.LicenseExpression.Leaf;
import org.licet.catalog.LicenseExpression.Or;
import org.licet.catalog.LicenseExpression.With;

/**
 * Recursive descent over SPDX 2.3, annex D, and SPDX 3.0, annex B (operators all upper or all lower
 * case, {@code AdditionRef-}); in order of precedence {@code +}, {@code WITH}, {@code AND}, {@code
 * OR}. Beyond the standard, names of several words stand where an id may stand, if they are known
 * names.
 */
final class LicenseExpressionParser {
  private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
  private static final Pattern ADDITION =
      Pattern.compile("[A-Za-z0-9.-]+|DocumentRef-[A-Za-z0-9.-]+:AdditionRef-[A-Za-z0-9.-]+");
  private static final Pattern SIMPLE =
      Pattern.compile("[A-Za-z0-9.-]+\\+?|(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+");

  /** Deeper than any real license; beyond it a text is no expression. */
  private static final int MAX_DEPTH = 100;

  private final List<String> tokens = new ArrayList<>();
  private final Predicate<String> isName;
  private int next;
  private int depth;

  LicenseExpressionParser(String text, Predicate<String> isName) {
    this.isName = isName;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  /** The whole text as an expression; empty when it is none. */
  Optional<LicenseExpression> expression() {
    return or().filter(read -> next == tokens.size());
  }

  private Optional<LicenseExpression> or() {
    return chain(
        "OR",
        this::and,
        part -> part instanceof Or same ? same.parts() : List.of(part),
        LicenseExpression.Or::new);
  }

  private Optional<LicenseExpression> and() {
    return chain(
        "AND",
        this::with,
        part -> part instanceof And same ? same.parts() : List.of(part),
        LicenseExpression.And::new);
  }

  private Optional<LicenseExpression> chain(
      String operator,
      Supplier<Optional<LicenseExpression>> operand,
      Function<LicenseExpression, List<LicenseExpression>> flatten,
      Function<List<LicenseExpression>, LicenseExpression> combine) {
    List<LicenseExpression> parts = new ArrayList<>();
    do {
      Optional<LicenseExpression> part = operand.get();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.addAll(flatten.apply(part.get()));
    } while (take(operator));
    return Optional.of(parts.size() == 1 ? parts.get(0) : combine.apply(parts));
  }

  private Optional<LicenseExpression> with() {
    if (take("(")) {
      return parenthesized();
    }
    Optional<Leaf> leaf = leaf();
    if (leaf.isEmpty() || !take("WITH")) {
      return leaf.map(LicenseExpression.class::cast);
    }
    if (next == tokens.size() || !ADDITION.matcher(tokens.get(next)).matches()) {
      return Optional.empty();
    }
    return Optional.of(new With(leaf.get(), tokens.get(next++)));
  }

  private Optional<LicenseExpression> parenthesized() {
    if (++depth > MAX_DEPTH) {
      return Optional.empty();
    }
    Optional<LicenseExpression> inner = or();
    depth--;
    return take(")") ? inner : Optional.empty();
  }

  private Optional<Leaf> leaf() {
    int first = next;
    while (next < tokens.size() && !isOperator(tokens.get(next))) {
      next++;
    }
    String text = String.join(" ", tokens.subList(first, next));
    boolean oneWord = next == first + 1;
    return (oneWord && SIMPLE.matcher(text).matches()) || (next > first && isName.test(text))
        ? Optional.of(new Leaf(text))
        : Optional.empty();
  }

  private static boolean isOperator(String token) {
    return switch (token) {
      case "(", ")", "AND", "and", "OR", "or", "WITH", "with" -> true;
      default -> false;
    };
  }

  private boolean take(String token) {
    boolean found =
        next < tokens.size()
            && (tokens.get(next).equals(token)
                || tokens.get(next).equals(token.toLowerCase(Locale.ROOT)));
    if (found) {
      next++;
    }
    return found;
  }
}
