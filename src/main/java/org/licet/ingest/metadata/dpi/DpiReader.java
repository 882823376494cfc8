package org.licet.ingest.metadata.dpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Reads rows of the Data Provenance Initiative: a dataset each, and one use of it, so that every
 * row gets a decision, in the order of the rows. The action of the use is that of the audit.
 */
public final class DpiReader implements MetadataReader {
  /** The name of the format in reports. */
  public static final String KIND = "dpi";

  /** What states the licenses that the auditors found; by it their profile knows them. */
  public static final String AUDITORS = "the auditors of the Data Provenance Initiative";

  /** How the auditors name a license that has no name. */
  private static final String CUSTOM = "Custom";

  private static final Map<String, String> HOSTS =
      Map.of(
          "github", "its repository on GitHub",
          "hfYaml", "its card on Hugging Face",
          "hfConfig", "its configuration on Hugging Face",
          "pwc", "its page on Papers with Code");

  private static final Set<String> BESIDE =
      Set.of(
          "modality",
          "collection",
          "collectionUrl",
          "textSources",
          "videoSources",
          "speechSource",
          "modelGenerated",
          "derivedFrom",
          "termsAnnotations",
          "licenseNotes",
          "verifiedBy",
          "hostLicences",
          "dpiResolved");

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean recognizes(Tree document) {
    if (document instanceof Tree.Items rows) {
      return !rows.items().isEmpty() && rows.items().stream().allMatch(DpiReader::isRow);
    }
    return isRow(document);
  }

  /** Whether an object is a row: an id, and licenses that are named by text. */
  private static boolean isRow(Tree document) {
    if (!(document instanceof Tree.Fields fields)
        || Trees.text(document, "id").isEmpty()
        || Trees.get(document, "action").isPresent()
        || !(Trees.get(document, "licenses").orElse(document) instanceof Tree.Items licenses)) {
      return false;
    }
    boolean named =
        licenses.items().stream().allMatch(item -> Trees.text(item, "license").isPresent());
    long beside =
        fields.fields().stream().map(Tree.Field::name).filter(BESIDE::contains).distinct().count();
    return licenses.items().isEmpty() ? beside >= 2 : named || beside >= 4;
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    List<DescribedDataset> datasets = new ArrayList<>();
    List<Tree.Fields> uses = new ArrayList<>();
    List<Problem> faults = new ArrayList<>();
    List<Tree> rows = Trees.items(document);
    for (int i = 0; i < rows.size(); i++) {
      Tree row = rows.get(i);
      String place = new Origin(file, row.line()) + (i > 0 ? "#" + (i + 1) : "");
      datasets.add(dataset(file, row, place, faults));
      uses.add(use(row, place));
    }
    return new Metadata(datasets, uses, faults, List.of());
  }

  /**
   * The dataset of a row. Ids repeat, also with other letters in capitals, so it is told from all
   * others by its place.
   */
  private static DescribedDataset dataset(
      String file, Tree row, String place, List<Problem> faults) {
    String id = Trees.text(row, "id").orElse("");
    DescribedDataset.Builder dataset =
        new DescribedDataset.Builder(id, new Origin(file, row.line()))
            .name(place)
            .title(Trees.text(row, "name").orElse(id))
            .url(url(row));
    Trees.texts(row, "creators").forEach(dataset::creator);
    licenses(file, row, faults).forEach(dataset::license);
    new DpiSources(file, row).parents().forEach(dataset::derivedFrom);
    return dataset.build();
  }

  /** Where the data is: on the Hub, else the address of the dataset, else that of its code. */
  private static Optional<String> url(Tree row) {
    for (String key : List.of("hf", "dataset", "github", "web")) {
      Optional<String> url =
          Trees.get(row, "urls")
              .flatMap(urls -> Trees.text(urls, key))
              .filter(text -> text.matches("(?i)https?://\\S+"));
      if (url.isPresent()) {
        return url;
      }
    }
    return Optional.empty();
  }

  private static List<LicenseDeclaration> licenses(String file, Tree row, List<Problem> faults) {
    List<LicenseDeclaration> found = new ArrayList<>();
    for (Tree pair : Trees.items(row, "licenses")) {
      Origin origin = new Origin(file, pair.line());
      Optional<String> name = Trees.text(pair, "license");
      if (name.isEmpty()) {
        faults.add(
            new Problem(
                origin,
                "a license of " + Quote.of(Trees.text(row, "id").orElse("")) + " has no name",
                "name it under `license`; one that has none is `Custom`, with its address"));
      } else {
        found.add(new LicenseDeclaration(text(name.get(), pair), AUDITORS, true, origin));
      }
    }
    Trees.get(row, "hostLicences")
        .filter(Tree.Fields.class::isInstance)
        .map(Tree.Fields.class::cast)
        .ifPresent(hosts -> found.addAll(hosts(file, hosts)));
    return found;
  }

  /** The license as text: its name; for a custom one its address, if there is one. */
  private static String text(String name, Tree pair) {
    return name.equalsIgnoreCase(CUSTOM)
        ? Trees.text(pair, "url").filter(url -> !url.equalsIgnoreCase("none")).orElse(name)
        : name;
  }

  /** What the hosts of the data state; the auditors read the same, so it is evidence. */
  private static List<LicenseDeclaration> hosts(String file, Tree.Fields hosts) {
    List<LicenseDeclaration> found = new ArrayList<>();
    for (Tree.Field host : hosts.fields()) {
      Trees.text(host.value())
          .filter(text -> !host.name().endsWith("Url") && !text.equalsIgnoreCase("unspecified"))
          .ifPresent(
              text ->
                  found.add(
                      new LicenseDeclaration(
                          text,
                          HOSTS.getOrDefault(host.name(), "the host " + Quote.of(host.name())),
                          false,
                          new Origin(file, host.line()))));
    }
    return found;
  }

  private static Tree.Fields use(Tree row, String place) {
    String id = Trees.text(row, "id").orElse("");
    return new Tree.Fields(
        List.of(
            new Tree.Field("id", row.line(), new Tree.Text(id, row.line())),
            new Tree.Field("target", row.line(), new Tree.Text(place, row.line()))),
        row.line());
  }
}
