package org.licet.ingest.metadata.dpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.HubNames;
import org.licet.ingest.metadata.SourceWords;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Origin;

/**
 * Where the data of a row came from. A source that is a host or names a platform is a dataset of
 * that platform; a model of a provider with terms on output is a dataset of the provider; a dataset
 * derived from is a parent by its name. Kinds of text ({@code news}, {@code crowdsourced}) are no
 * source that anyone could have rights in, and make no parent.
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
  private final Map<String, DescribedDataset> described = new LinkedHashMap<>();
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

  /** The sources that are no dataset of the audit itself. */
  List<DescribedDataset> described() {
    return List.copyOf(described.values());
  }

  /** The steps of lineage of the row. */
  List<Parent> parents() {
    return parents.stream().distinct().toList();
  }

  /** Takes one source, with its line. */
  private interface Taker {
    void take(String text, Origin origin);
  }

  private void each(String key, Taker taker) {
    for (Tree value : Trees.items(row, key)) {
      Optional<String> text = Trees.text(value);
      if (text.isPresent()) {
        for (String part : text.get().split("[,;]")) {
          if (!NOTHING.contains(part.strip().toLowerCase(Locale.ROOT))) {
            taker.take(part.strip(), new Origin(file, value.line()));
          }
        }
      }
    }
  }

  private void source(String text, Origin origin) {
    Optional<String> platform = SourceWords.platform(text);
    if (platform.isPresent()) {
      platformData(text, platform.get(), Kind.TRANSFORM, origin);
    } else if (HubNames.address(text).isPresent()) {
      parents.add(new Parent(HubNames.address(text).get(), Kind.TRANSFORM, origin));
    } else if (HOST.matcher(text).matches()) {
      site(text, origin);
    } else {
      SourceWords.model(text)
          .flatMap(SourceWords.Model::provider)
          .ifPresent(provider -> platformData(text, provider, Kind.OUTPUT, origin));
    }
  }

  private void model(String text, Origin origin) {
    Optional<SourceWords.Model> known = SourceWords.model(text);
    if (known.isEmpty() && !NO_MODEL.contains(text.toLowerCase(Locale.ROOT))) {
      parents.add(new Parent("output of " + text, Kind.OUTPUT, origin));
    }
    known
        .flatMap(SourceWords.Model::provider)
        .ifPresent(provider -> platformData(text, provider, Kind.OUTPUT, origin));
  }

  /** Terms of a provider that the auditors filed as a license: the data holds output of it. */
  private void terms() {
    for (Tree pair : Trees.items(row, "licenses")) {
      Trees.text(pair, "license")
          .flatMap(name -> SourceWords.termsOf(name).filter(provider -> isMissing(provider)))
          .ifPresent(
              provider ->
                  platformData(
                      "models of " + provider,
                      provider,
                      Kind.OUTPUT,
                      new Origin(file, pair.line())));
    }
  }

  private boolean isMissing(String provider) {
    return described.values().stream()
        .noneMatch(source -> source.platform().filter(provider::equals).isPresent());
  }

  private void dataset(String text, Origin origin) {
    Optional<String> platform = SourceWords.platform(text);
    if (platform.isPresent()) {
      platformData(text, platform.get(), Kind.TRANSFORM, origin);
    } else {
      parents.add(new Parent(HubNames.address(text).orElse(text), Kind.TRANSFORM, origin));
    }
  }

  private void platformData(String text, String platform, Kind kind, Origin origin) {
    String id = (kind == Kind.OUTPUT ? "output of " : "data of ") + text.toLowerCase(Locale.ROOT);
    String name = "urn:licet:source:" + id.replace(' ', '-');
    described.putIfAbsent(
        id,
        new DescribedDataset.Builder(id, origin)
            .name(name)
            .platform(Optional.of(platform))
            .build());
    parents.add(new Parent(name, kind, origin));
  }

  private void site(String text, Origin origin) {
    String address =
        "https://"
            + text.replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("/$", "");
    described.putIfAbsent(
        address,
        new DescribedDataset.Builder(address.substring(8), origin)
            .name(address)
            .url(Optional.of(address))
            .build());
    parents.add(new Parent(address, Kind.TRANSFORM, origin));
  }
}
