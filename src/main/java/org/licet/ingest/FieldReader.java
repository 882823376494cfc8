package org.licet.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Reads the values of one object by key. What is wrong is collected, so that one bad value does not
 * hide the rest.
 */
final class FieldReader {
  private final String file;
  private final String path;
  private final long line;
  private final Map<String, Tree.Field> fields = new LinkedHashMap<>();
  private final List<Problem> problems;

  /** A reader of the whole of an object. */
  FieldReader(String file, Tree.Fields object, List<Problem> problems) {
    this(file, "", object, problems);
  }

  private FieldReader(String file, String path, Tree.Fields object, List<Problem> problems) {
    this.file = file;
    this.path = path;
    this.line = object.line();
    this.problems = problems;
    for (Tree.Field field : object.fields()) {
      if (fields.putIfAbsent(field.name(), field) != null) {
        problem(
            field.line(), "key " + quote(field.name()) + " stands twice", "keep one of the two");
      }
    }
  }

  /** The keys that are stated, in order. */
  Collection<Tree.Field> stated() {
    return fields.values();
  }

  /** Refuses every key but the ones given and those of the user's own. */
  void allow(Collection<String> keys) {
    for (Tree.Field field : fields.values()) {
      if (!keys.contains(field.name()) && !field.name().startsWith(RecordKeys.FREE)) {
        problem(
            field.line(),
            "unknown key " + quote(field.name()),
            field.name().contains("://")
                ? "only what `docs/input.md` describes is read"
                : Nearest.hint(field.name(), keys)
                    + " (a key of your own starts with `"
                    + RecordKeys.FREE
                    + "`)");
      }
    }
  }

  /** Refuses the absence of a key. */
  void require(String key) {
    if (isMissing(key)) {
      problem(line, quote(key) + " is missing", "");
    }
  }

  /** Whether a key is not stated, or stated as nothing. */
  boolean isMissing(String key) {
    return value(key).isEmpty();
  }

  /** The line of a key; that of the object when the key is not stated. */
  long lineOf(String key) {
    return Optional.ofNullable(fields.get(key)).map(Tree.Field::line).orElse(line);
  }

  /** A text. */
  Optional<String> text(String key) {
    return value(key).flatMap(value -> text(key, value));
  }

  /** A text of any length and form, which may be empty. */
  Optional<String> longText(String key) {
    return value(key)
        .flatMap(
            value -> {
              if (value instanceof Tree.Text text) {
                return Optional.of(text.text());
              }
              wrongType(key, value, "text");
              return Optional.empty();
            });
  }

  /** The value of a key, unread. */
  Optional<Tree> tree(String key) {
    return value(key);
  }

  /** One text or a list of texts; sorted and without repeats, for the order says nothing. */
  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    for (Tree item : items(key)) {
      text(key, item).ifPresent(words::add);
    }
    return set(words);
  }

  /** One value or a list of values of any plain kind as canonical texts, sorted. */
  List<String> plainValues(String key) {
    List<String> values = new ArrayList<>();
    for (Tree item : items(key)) {
      plain(key, item).ifPresent(values::add);
    }
    return set(values);
  }

  /** A day or an instant. */
  Optional<Moment> moment(String key) {
    return text(key).flatMap(text -> moment(key, text));
  }

  /** A day; an instant is refused. */
  Optional<LocalDate> day(String key) {
    return moment(key)
        .flatMap(
            moment -> {
              if (!moment.wholeDay()) {
                problem(lineOf(key), quote(key) + " must be a day", "use `YYYY-MM-DD`");
                return Optional.empty();
              }
              return Optional.of(moment.day());
            });
  }

  /** A whole number that is not negative. */
  OptionalLong count(String key) {
    Optional<Tree> value = value(key);
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    if (value.get() instanceof Tree.Numeral numeral) {
      return number(key, numeral)
          .map(number -> count(key, numeral, number))
          .orElse(OptionalLong.empty());
    }
    wrongType(key, value.get(), "a whole number");
    return OptionalLong.empty();
  }

  /** The object under a key. */
  Optional<FieldReader> object(String key) {
    return fields(key).map(object -> child(key, object));
  }

  /** The list of objects under a key. */
  List<FieldReader> objects(String key) {
    List<FieldReader> objects = new ArrayList<>();
    for (Tree.Fields object : listOfFields(key)) {
      objects.add(child(key + "[" + objects.size() + "]", object));
    }
    return objects;
  }

  /** The object under a key, unread. */
  Optional<Tree.Fields> fields(String key) {
    return value(key).flatMap(value -> fields(key, value));
  }

  /** The list of objects under a key, unread. */
  List<Tree.Fields> listOfFields(String key) {
    Optional<Tree> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Tree.Items items)) {
      wrongType(key, value.get(), "a list of objects");
      return List.of();
    }
    return items.items().stream().flatMap(item -> fields(key, item).stream()).toList();
  }

  /** The line on which the object starts. */
  long line() {
    return line;
  }

  /** Notes a problem at a line of this input. */
  void problem(long where, String message, String hint) {
    problems.add(new Problem(new Origin(file, where), message, hint));
  }

  /** A key with the keys above it, in backticks. */
  String quote(String key) {
    return Quote.of(path.isEmpty() ? key : path + "." + key);
  }

  /** Reads a day or an instant stated as text. */
  Optional<Moment> moment(String key, String text) {
    try {
      return Optional.of(Moment.parse(text));
    } catch (IllegalArgumentException e) {
      String message = e.getMessage().replace("`" + text + "`", Quote.of(text));
      problem(lineOf(key), quote(key) + ": " + message, "");
      return Optional.empty();
    }
  }

  private static List<String> set(List<String> words) {
    return words.size() < 2 ? List.copyOf(words) : words.stream().distinct().sorted().toList();
  }

  private Optional<Tree> value(String key) {
    Tree.Field field = fields.get(key);
    return field == null || field.value() instanceof Tree.Nothing
        ? Optional.empty()
        : Optional.of(field.value());
  }

  private List<Tree> items(String key) {
    return value(key)
        .map(value -> value instanceof Tree.Items items ? items.items() : List.of(value))
        .orElse(List.of());
  }

  private FieldReader child(String step, Tree.Fields object) {
    return new FieldReader(file, path.isEmpty() ? step : path + "." + step, object, problems);
  }

  private Optional<Tree.Fields> fields(String key, Tree value) {
    if (value instanceof Tree.Fields object) {
      return Optional.of(object);
    }
    wrongType(key, value, "an object");
    return Optional.empty();
  }

  private Optional<String> text(String key, Tree value) {
    if (!(value instanceof Tree.Text text)) {
      wrongType(key, value, "text");
      return Optional.empty();
    }
    if (text.text().isBlank()) {
      problem(text.line(), quote(key) + " is empty", "leave it out when it is not known");
      return Optional.empty();
    }
    if (text.text().length() > Caps.TEXT) {
      problem(text.line(), quote(key) + " is longer than 1 MB", "");
      return Optional.empty();
    }
    if (hasHalfCharacter(text.text())) {
      problem(text.line(), quote(key) + " holds half a character", "its encoding is broken");
      return Optional.empty();
    }
    return Optional.of(text.text());
  }

  /** Whether a text cannot be written as UTF-8, because a surrogate stands alone in it. */
  private static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().anyMatch(point -> point >= 0xd800 && point <= 0xdfff);
      }
    }
    return false;
  }

  private Optional<String> plain(String key, Tree value) {
    if (value instanceof Tree.Flag flag) {
      return Optional.of(Boolean.toString(flag.flag()));
    }
    if (value instanceof Tree.Numeral numeral) {
      return number(key, numeral).map(number -> Numbers.canonical(number));
    }
    if (value instanceof Tree.Text) {
      return text(key, value);
    }
    wrongType(key, value, "text, a number, true or false, or a list of these");
    return Optional.empty();
  }

  private Optional<BigDecimal> number(String key, Tree.Numeral numeral) {
    Optional<BigDecimal> number = Numbers.parse(numeral.text());
    if (number.isEmpty()) {
      problem(
          numeral.line(), quote(key) + " has a number of more than " + Caps.DIGITS + " digits", "");
    }
    return number;
  }

  private OptionalLong count(String key, Tree.Numeral numeral, BigDecimal number) {
    String shown = quote(key) + " is " + Quote.of(numeral.text());
    if (number.signum() < 0) {
      problem(numeral.line(), shown, "it cannot be negative");
    } else if (!Numbers.isWhole(number)) {
      problem(numeral.line(), shown, "it must be a whole number");
    } else if (number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      problem(numeral.line(), shown, "it cannot be larger than " + Long.MAX_VALUE);
    } else {
      return OptionalLong.of(number.longValueExact());
    }
    return OptionalLong.empty();
  }

  private void wrongType(String key, Tree value, String wanted) {
    boolean bare = value instanceof Tree.Numeral || value instanceof Tree.Flag;
    problem(
        value.line(),
        quote(key) + " must be " + wanted + ", not " + value.what(),
        bare && wanted.equals("text") ? "put it in quotes" : "");
  }
}
