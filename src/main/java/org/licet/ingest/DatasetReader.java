package org.licet.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.ingest.tree.Quote;
import org.licet.model.Dataset;
import org.licet.model.Dataset.Derivation;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/** Reads a dataset of a manifest from its keys. */
final class DatasetReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "platform",
          "url",
          "license",
          "rightsHolder",
          "collected",
          "derivedFrom",
          "creators",
          "declarations",
          "policies",
          "facts");
  private static final List<String> KINDS =
      Arrays.stream(Derivation.Kind.values()).map(Derivation.Kind::id).toList();

  private final String file;
  private final Words words;
  private final FactReader facts;
  private final List<ManifestContent.Parent> lineage = new ArrayList<>();

  DatasetReader(String file, Words words) {
    this.file = file;
    this.words = words;
    this.facts = new FactReader(words);
  }

  /** The dataset; absent when it has no id, which is noted as a problem. */
  Optional<Dataset> read(FieldReader in) {
    in.allow(KEYS);
    in.require("id");
    Optional<String> url = in.text("url");
    Optional<String> platform =
        in.text("platform").map(words::platform).or(() -> url.flatMap(words::platformOfUrl));
    Optional<String> title = in.text("title");
    Optional<String> license = in.text("license");
    Optional<String> rightsHolder = in.text("rightsHolder");
    Dataset.Collected collected =
        in.object("collected").map(this::collected).orElse(Dataset.Collected.UNKNOWN);
    List<Derivation> parents = parents(in);
    List<String> creators = in.words("creators");
    DeclaredTermsReader terms = new DeclaredTermsReader(file);
    List<LicenseDeclaration> declarations = terms.declarations(in);
    List<DatasetPolicy> policies = terms.policies(in);
    SortedMap<String, List<String>> stated =
        in.object("facts").map(facts::read).orElseGet(TreeMap::new);
    return in.text("id")
        .map(
            id ->
                new Dataset(
                    id,
                    new Origin(file, in.line()),
                    title.orElse(id),
                    platform,
                    url,
                    license,
                    rightsHolder,
                    collected,
                    parents,
                    stated,
                    creators,
                    declarations,
                    policies));
  }

  private Dataset.Collected collected(FieldReader in) {
    in.allow(List.of("at", "channel", "tier"));
    Optional<String> channel = in.text("channel");
    channel.ifPresent(value -> words.check("channel", "collected.channel", List.of(value)));
    Optional<String> tier = in.text("tier");
    tier.ifPresent(value -> words.check("tier", "collected.tier", List.of(value)));
    return new Dataset.Collected(in.moment("at"), channel, tier);
  }

  /** Every step of lineage of the datasets read so far. */
  List<ManifestContent.Parent> lineage() {
    return List.copyOf(lineage);
  }

  private List<Derivation> parents(FieldReader in) {
    String child = in.text("id").orElse("");
    List<Derivation> parents = new ArrayList<>();
    for (FieldReader each : in.objects("derivedFrom")) {
      each.allow(List.of("dataset", "kind"));
      each.require("dataset");
      Derivation.Kind kind =
          each.text("kind").map(word -> kind(each, word)).orElse(Derivation.Kind.COPY);
      Origin origin = new Origin(file, each.line());
      each.text("dataset")
          .ifPresent(
              parent -> {
                parents.add(new Derivation(parent, kind));
                lineage.add(new ManifestContent.Parent(origin, child, parent));
              });
    }
    return parents;
  }

  private static Derivation.Kind kind(FieldReader in, String word) {
    return Derivation.Kind.ofId(word)
        .orElseGet(
            () -> {
              in.problem(
                  in.lineOf("kind"),
                  "unknown kind of derivation " + Quote.of(word),
                  Nearest.hint(word, KINDS));
              return Derivation.Kind.COPY;
            });
  }
}
