package org.licet.ingest.metadata.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.HubNames;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Problem;

/**
 * What a card says its data was made from. {@code extended|x} builds on the dataset {@code x},
 * {@code extended|other-x} on an {@code x} that is not on the Hub, and {@code extended} on one that
 * stays unnamed and needs a grant all the same. The kind is a transformation, for the card does not
 * say that the parent was taken over unchanged, and every right of the parent reaches one. A model
 * carries on the weights of its base model, and was trained on its datasets.
 */
final class CardLineage {
  private static final Pattern EXTENDED =
      Pattern.compile("(?i)extended\\s*(?:\\|\\s*(?<rest>.*))?", Pattern.DOTALL);
  private static final Pattern OTHER =
      Pattern.compile("(?i)other(?:\\s*[-_:|]\\s*(?<name>.*))?", Pattern.DOTALL);

  private final CardContent card;
  private final boolean model;
  private final List<Problem> faults;
  private final List<String> remarks;
  private final List<Parent> parents = new ArrayList<>();

  CardLineage(CardContent card, boolean model, List<Problem> faults, List<String> remarks) {
    this.card = card;
    this.model = model;
    this.faults = faults;
    this.remarks = remarks;
  }

  /** The steps, in the order stated. */
  List<Parent> read() {
    for (Tree source : values("source_datasets")) {
      text(source, "source_datasets").ifPresent(text -> source(text, source.line()));
    }
    if (model) {
      Kind kind = kindOfBase();
      for (Tree base : values("base_model")) {
        text(base, "base_model").ifPresent(name -> add(name, kind, base.line()));
      }
      for (Tree dataset : values("datasets")) {
        text(dataset, "datasets").ifPresent(name -> add(name, Kind.TRAIN, dataset.line()));
      }
    }
    for (Tree tag : values("tags")) {
      Trees.text(tag).ifPresent(text -> tag(text, tag.line()));
    }
    return parents.stream().distinct().toList();
  }

  /** The Hub itself writes sources as tags: {@code source_datasets:x}, {@code dataset:x}. */
  private void tag(String tag, long line) {
    if (tag.startsWith("source_datasets:")) {
      source(tag.substring(16).strip(), line);
    } else if (model && tag.startsWith("dataset:")) {
      add(tag.substring(8).strip(), Kind.TRAIN, line);
    } else if (model && tag.startsWith("base_model:")) {
      String rest = tag.substring(11);
      add(rest.substring(rest.lastIndexOf(':') + 1).strip(), kindOfBase(), line);
    }
  }

  private void source(String source, long line) {
    if (source.equalsIgnoreCase("original")) {
      return;
    }
    Matcher extended = EXTENDED.matcher(source);
    if (!extended.matches()) {
      add(source, Kind.TRANSFORM, line);
      return;
    }
    String parent = Optional.ofNullable(extended.group("rest")).orElse("").strip();
    Matcher other = OTHER.matcher(parent);
    String name =
        other.matches() ? Optional.ofNullable(other.group("name")).orElse("").strip() : parent;
    if (name.isEmpty()) {
      remarks.add(
          card.at(line)
              + ": "
              + Quote.of(source)
              + " says that the data builds on other data, and not on which: find out, for its"
              + " license and terms bind too");
      add("unnamed source of " + card.names().id(), Kind.TRANSFORM, line);
    } else {
      add(name, Kind.TRANSFORM, line);
    }
  }

  private void add(String name, Kind kind, long line) {
    if (!name.isEmpty()) {
      parents.add(new Parent(HubNames.address(name).orElse(name), kind, card.at(line)));
    }
  }

  /** Fine-tuning, adapting and quantizing keep the weights in a changed form. */
  private Kind kindOfBase() {
    String relation =
        Trees.text(card.frontMatter(), "base_model_relation").orElse("").toLowerCase(Locale.ROOT);
    return relation.equals("merge") || values("base_model").size() > 1
        ? Kind.MERGE
        : Kind.TRANSFORM;
  }

  /** The values of a key, of every place where it stands. */
  private List<Tree> values(String key) {
    return card.frontMatter().fields().stream()
        .filter(field -> field.name().equals(key))
        .flatMap(field -> Trees.items(field.value()).stream())
        .filter(value -> !(value instanceof Tree.Nothing))
        .toList();
  }

  private Optional<String> text(Tree value, String key) {
    Optional<String> text = Trees.text(value);
    if (text.isEmpty() && !(value instanceof Tree.Text)) {
      faults.add(
          new Problem(
              card.at(value.line()),
              Quote.of(key) + " must name datasets; this is " + value.what(),
              "write a name, as in `extended|wikipedia`"));
    }
    return text;
  }
}
