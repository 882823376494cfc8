package org.licet.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * Resolves a license text found in the wild: a name, an address, a name with another one beside it;
 * of anything else it says what it is. It never guesses: whatever is left over of a text after a
 * name makes it unknown. Safe for use by several threads.
 */
final class LicenseResolver {
  private static final Pattern OPERATOR = Pattern.compile("\\b(?:AND|OR|WITH)\\b");

  /** No name of a license is longer, nor an address that names one. */
  static final int LONGEST_NAME = 400;

  /** No declaration leaves so many choices; to weigh them all would take for ever. */
  private static final long MAX_ALTERNATIVES = 1_000;

  /** Rows repeat a few spellings; beyond so many they are worked out anew. */
  private static final int REMEMBERED = 10_000;

  private static final int LONGEST_REMEMBERED = 2_000;

  private final LicenseNames names;
  private final SingleLicense single;
  private final LicensesTogether together;
  private final MentionScanner mentions;
  private final LicenseProse prose;
  private final Map<String, LicenseName> resolved = new ConcurrentHashMap<>();
  private final Map<String, LicenseExpression> expressions = new ConcurrentHashMap<>();

  LicenseResolver(LicenseNames names, LicenseAddresses addresses) {
    this.names = names;
    this.single = new SingleLicense(names, addresses);
    this.together = new LicensesTogether(single);
    this.mentions = new MentionScanner(single::find);
    this.prose = new LicenseProse(single, mentions);
  }

  /** Ids of all licenses, sorted. */
  List<String> ids() {
    return names.ids();
  }

  /** The id in its own spelling, for an id in any case. */
  Optional<String> id(String text) {
    return names.id(text);
  }

  /** What a text resolves to. */
  LicenseName resolve(String text) {
    return remembered(resolved, text, this::resolveAnew);
  }

  /**
   * What a declared license says. Between names in lower case "and" and "or" are operators too, but
   * in prose they are only words: then a license has to be among the parts, and all parts known.
   */
  LicenseExpression expression(String text) {
    return remembered(expressions, text, this::expressionAnew);
  }

  /** The licenses that a longer text plainly mentions. */
  List<Known> mentions(String text) {
    return mentions.in(text);
  }

  private static <T> T remembered(Map<String, T> known, String text, Function<String, T> anew) {
    T before = known.get(text);
    if (before != null) {
      return before;
    }
    T now = anew.apply(text);
    if (text.length() <= LONGEST_REMEMBERED && known.size() < REMEMBERED) {
      known.put(text, now);
    }
    return now;
  }

  private LicenseName resolveAnew(String text) {
    if (text.isBlank()) {
      return new Unknown(text, LicenseDoubt.NOT_STATED, List.of(), "nothing is stated");
    }
    return text.length() > LONGEST_NAME
        ? prose.read(text)
        : single
            .find(text)
            .or(() -> together.beside(text))
            .or(() -> combined(text))
            .or(() -> together.inARow(text))
            .orElseGet(() -> prose.read(text));
  }

  /** An expression is taken apart by {@link #expression}; as one name it stands for none. */
  private Optional<LicenseName> combined(String text) {
    LicenseExpression read = expression(text);
    if (read instanceof LicenseExpression.Leaf) {
      return Optional.empty();
    }
    List<String> candidates =
        read.names().stream()
            .flatMap(name -> single.find(name).stream())
            .flatMap(name -> SingleLicense.candidates(name).stream())
            .distinct()
            .toList();
    return Optional.of(
        new Unknown(
            text,
            LicenseDoubt.SEVERAL,
            candidates,
            "an expression, whose parts are licenses each by itself"));
  }

  private LicenseExpression expressionAnew(String text) {
    LicenseExpression read = LicenseExpression.parse(text, this::isName);
    boolean words = !OPERATOR.matcher(text).find() && !isOfNames(read);
    return words || read.alternatives() > MAX_ALTERNATIVES
        ? new LicenseExpression.Leaf(text.strip())
        : read;
  }

  private boolean isOfNames(LicenseExpression read) {
    List<LicenseName> parts =
        read.names().stream().filter(this::isName).map(this::resolve).toList();
    return parts.size() == read.names().size() && parts.stream().anyMatch(Known.class::isInstance);
  }

  /** Whether a text is one name, of a license or of what is known to be none in particular. */
  private boolean isName(String text) {
    return text.length() <= LONGEST_NAME && single.find(text).isPresent();
  }
}
