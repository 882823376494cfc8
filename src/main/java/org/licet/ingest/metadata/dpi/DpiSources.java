package org.licet.ingest.metadata.dpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.HubNames;
import org.licet.ingest.metadata.SourceWords;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Origin;

/**
 * Where the data of a row came from. A source that is a host or names a platform is a parent by its
 * address, which leads to the terms of the platform; so is a model of a provider with terms on
 * output. A dataset derived from is a parent by its name. Kinds of text ({@code news}, {@code
 * crowdsourced}) are no source that anyone could have rights in, and make no parent.
 */
final class DpiSources {
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:https?://)?(?:[a-z0-9-]+\\.)+[a-z]{2,10}(?:/\\S*)?");
  private static final Set<String> NOTHING =
      Set.of("", "original", "none", "n/a", "na", "null", "unknown", "other", "unspecified");

  /** Ways of generating text that are no model of anyone's. */
  private static final Set<String> NO_MODEL = Set.of("templates", "template", "rules", "custom");

  private final String file;
  private final Tree row;
  private final List<Parent> parents = new ArrayList<>();

  DpiSources(String file, Tree row) {
    this.file = file;
    this.row = row;
    for (String key : List.of("textSources", "videoSources", "speechSource")) {
      each(key, this::source);
    }
    each("modelGenerated", this::model);
    terms();
    each("derivedFrom", this::dataset);
  }

  /** The steps of lineage of the row. */
  List<Parent> parents() {
    return parents.stream().distinct().toList();
  }

  /** Takes one source, with its place. */
  private interface Taker {
    void take(String text, Origin origin);
  }

  private void each(String key, Taker taker) {
    for (Tree value : Trees.items(row, key)) {
      for (String part : Trees.text(value).orElse("").split("[,;]")) {
        if (!NOTHING.contains(part.strip().toLowerCase(Locale.ROOT))) {
          taker.take(part.strip(), new Origin(file, value.line()));
        }
      }
    }
  }

  private void source(String text, Origin origin) {
    Optional<String> known =
        SourceWords.platform(text)
            .or(() -> HubNames.address(text))
            .or(() -> Optional.of(text).filter(HOST.asMatchPredicate()).map(DpiSources::address));
    if (known.isPresent()) {
      parents.add(new Parent(known.get(), Kind.TRANSFORM, origin));
    } else {
      SourceWords.model(text)
          .flatMap(SourceWords.Model::provider)
          .ifPresent(provider -> parents.add(new Parent(provider, Kind.OUTPUT, origin)));
    }
  }

  /** A model of which nothing is known has terms that nobody knows. */
  private void model(String text, Origin origin) {
    if (!NO_MODEL.contains(text.toLowerCase(Locale.ROOT))) {
      SourceWords.model(text)
          .map(SourceWords.Model::provider)
          .orElse(Optional.of("output of " + text))
          .ifPresent(provider -> parents.add(new Parent(provider, Kind.OUTPUT, origin)));
    }
  }

  /** Terms of a provider that the auditors filed as a license: the data holds output of it. */
  private void terms() {
    for (Tree pair : Trees.items(row, "licenses")) {
      Trees.text(pair, "license")
          .flatMap(SourceWords::termsOf)
          .filter(provider -> parents.stream().noneMatch(each -> each.name().equals(provider)))
          .ifPresent(
              provider ->
                  parents.add(new Parent(provider, Kind.OUTPUT, new Origin(file, pair.line()))));
    }
  }

  private void dataset(String text, Origin origin) {
    String name = SourceWords.platform(text).or(() -> HubNames.address(text)).orElse(text);
    parents.add(new Parent(name, Kind.TRANSFORM, origin));
  }

  private static String address(String host) {
    return "https://"
        + host.replaceFirst("(?i)^https?://", "")
            .replaceFirst("(?i)^www\\.", "")
            .replaceFirst("/$", "");
  }
}
