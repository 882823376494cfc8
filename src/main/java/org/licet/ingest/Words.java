package org.licet.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.licet.catalog.Catalog;
import org.licet.catalog.LicenseMentions;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.Quote;
import org.licet.model.Action;
import org.licet.model.Hosts;
import org.licet.model.Operand;
import org.licet.model.Platform;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/**
 * The words of records, made canonical. A value that the vocabulary does not know is kept, and told
 * once.
 */
final class Words {
  /** How many looked-up words are remembered; above it they are looked up again. */
  private static final int REMEMBERED = 20_000;

  private final Vocabulary vocabulary;
  private final Catalog catalog;
  private final Consumer<String> notice;
  private final Map<String, String> platforms = new HashMap<>();
  private final Map<String, Optional<String>> hosts = new HashMap<>();
  private final Map<String, Optional<Action>> actions = new HashMap<>();
  private final Map<String, Optional<Operand>> operands = new HashMap<>();
  private final Map<String, Map<String, Boolean>> values = new HashMap<>();
  private final Map<String, Set<String>> seen = new HashMap<>();
  private int told;

  Words(Vocabulary vocabulary, Catalog catalog, Consumer<String> notice) {
    this.vocabulary = vocabulary;
    this.catalog = catalog;
    this.notice = notice;
  }

  /** The action with this word. */
  Optional<Action> action(String word) {
    return remember(actions, word, vocabulary::action);
  }

  /** A hint that names the actions nearest to a word. */
  String nearestActions(String word) {
    return Nearest.hint(word, vocabulary.actions().stream().map(Action::id).toList());
  }

  /** The operand with this name or alias. */
  Optional<Operand> operand(String word) {
    return remember(operands, word, vocabulary::operand);
  }

  /** A hint that names the facts nearest to a word. */
  String nearestFacts(String word) {
    // Those that are keys of the record are among them: the next message says so.
    List<String> facts = vocabulary.operands().stream().map(Operand::id).toList();
    return Nearest.hint(word, facts);
  }

  /** The canonical id of a platform; as stated when none has the name. */
  String platform(String word) {
    return remember(
        platforms, word, stated -> catalog.platform(stated).map(Platform::id).orElse(stated));
  }

  /** Whether the catalog has a platform with this name. */
  boolean isPlatform(String word) {
    return catalog.platform(word).isPresent();
  }

  /** Whether a value of an operand is one that the vocabulary knows. */
  boolean isValue(String operand, String value) {
    return remember(
        values.computeIfAbsent(operand, ignored -> new HashMap<>()),
        value,
        word ->
            vocabulary
                .operand(operand)
                .map(known -> !(vocabulary.value(known, word) instanceof Value.Text))
                .orElse(false));
  }

  /** The platform that an address belongs to. */
  Optional<String> platformOfUrl(String url) {
    return Hosts.of(url)
        .flatMap(
            host -> remember(hosts, host, name -> catalog.platformOfHost(name).map(Platform::id)));
  }

  /** Whether every name in a declared license is one of a license of the catalog. */
  boolean isLicense(String text) {
    return catalog.licenseExpression(text).names().stream()
        .allMatch(name -> catalog.licenseName(name) instanceof Catalog.LicenseName.Known);
  }

  /** Ids of the licenses that a text plainly mentions, in the order of the text. */
  List<String> licensesMentioned(String text) {
    return LicenseMentions.in(text, catalog).ids();
  }

  /** Whether one action is another or included in it; canonical names. */
  boolean isIncludedIn(String narrower, String broader) {
    return vocabulary.isIncludedIn(narrower, broader);
  }

  /** Whether a value of an operand is, or is narrower than, a word. */
  boolean isAny(String operand, List<String> values, String word) {
    Optional<String> broader = vocabulary.concept(operand, word);
    return values.stream()
        .flatMap(value -> vocabulary.concept(operand, value).stream())
        .anyMatch(
            concept ->
                broader.filter(other -> vocabulary.isA(concept, other) == Truth.TRUE).isPresent());
  }

  /** The canonical name of a duty; as stated, and told, when it is none. */
  String duty(String word) {
    Optional<String> duty = vocabulary.duty(word);
    if (duty.isEmpty() && isNew("duty", word)) {
      tell("duty " + Quote.of(word) + " is not known: kept as stated");
    }
    return duty.orElse(word);
  }

  /** Tells, once, when a value of an operand is none that the vocabulary knows. */
  void check(String operand, String key, List<String> values) {
    for (String value : values) {
      if (isNew(operand, value)) {
        vocabulary
            .operand(operand)
            .filter(known -> known.type() != Operand.Type.TEXT)
            .filter(known -> vocabulary.value(known, value) instanceof Value.Text)
            .ifPresent(
                known ->
                    tell(
                        "value "
                            + Quote.of(value)
                            + " of "
                            + Quote.of(key)
                            + " is not known: kept as other"));
      }
    }
  }

  /** Tells the person who runs the audit something about the words of an input. */
  void remark(String text) {
    notice.accept(text);
  }

  private boolean isNew(String operand, String word) {
    Set<String> words = seen.computeIfAbsent(operand, ignored -> new HashSet<>());
    return words.size() < REMEMBERED ? words.add(word) : !words.contains(word);
  }

  private void tell(String text) {
    if (told < Caps.NOTICES) {
      notice.accept(text);
    } else if (told == Caps.NOTICES) {
      notice.accept("further unknown values are kept as other without a notice each");
    }
    told++;
  }

  private static <T> T remember(Map<String, T> known, String word, Function<String, T> lookUp) {
    T found = known.get(word);
    if (found == null) {
      found = lookUp.apply(word);
      if (known.size() < REMEMBERED) {
        known.put(word, found);
      }
    }
    return found;
  }
}
