package org.licet.ingest.metadata.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Identities;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Reads descriptions by the Data Provenance Standards 1.0.0 of the Data & Trust Alliance: 22
 * elements in the groups Source, Provenance and Use, in JSON or YAML; one dataset a document, or a
 * list of them.
 */
public final class DataProvenanceStandardsReader implements MetadataReader {
  private static final Pattern UUID =
      Pattern.compile("(?i)(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-.*");

  @Override
  public String kind() {
    return "data-provenance-standards";
  }

  @Override
  public boolean recognizes(Tree document) {
    return isSchema(document)
        || Trees.items(document).stream().anyMatch(DataProvenanceStandardsReader::isDescription);
  }

  private static boolean isSchema(Tree document) {
    return Trees.text(document, "$id").or(() -> Trees.text(document, "title")).stream()
            .anyMatch(
                text -> text.matches("(?i).*(dataandtrustalliance|data provenance standard).*"))
        && Trees.get(document, "properties").isPresent();
  }

  /** Two of the three groups, and in them an element that no other format has there. */
  private static boolean isDescription(Tree document) {
    Optional<Tree> source = group(Element.SOURCE, document);
    Optional<Tree> provenance = group(Element.PROVENANCE, document);
    Optional<Tree> use = group(Element.USE, document);
    long groups = Stream.of(source, provenance, use).filter(Optional::isPresent).count();
    boolean issued = source.filter(group -> Element.ISSUER.in(group).isPresent()).isPresent();
    boolean made = provenance.filter(group -> Element.METHOD.in(group).isPresent()).isPresent();
    boolean meant = use.filter(group -> Element.INTENDED_PURPOSE.in(group).isPresent()).isPresent();
    return groups >= 2 && (issued || made || meant);
  }

  private static Optional<Tree> group(Element element, Tree document) {
    return element.in(document).filter(Tree.Fields.class::isInstance);
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    if (isSchema(document)) {
      throw new RefusedException(
          new Problem(
              new Origin(file, document.line()),
              "it is the schema of the Data Provenance Standards and describes no dataset",
              ""));
    }
    Remarks remarks = new Remarks(file);
    List<DescribedDataset> datasets = new ArrayList<>();
    List<Problem> faults = new ArrayList<>();
    for (Tree each : Trees.items(document)) {
      if (isDescription(each)) {
        datasets.add(dataset(file, each, remarks, faults));
      } else {
        faults.add(
            new Problem(
                new Origin(file, each.line()),
                "it has not the groups `source`, `provenance` and `use`",
                "describe the dataset by the standard"));
      }
    }
    return new Metadata(datasets, List.of(), faults, remarks.lines());
  }

  private static DescribedDataset dataset(
      String file, Tree document, Remarks remarks, List<Problem> faults) {
    Tree nothing = new Tree.Fields(List.of(), document.line());
    Tree source = group(Element.SOURCE, document).orElse(nothing);
    Tree provenance = group(Element.PROVENANCE, document).orElse(nothing);
    Tree use = group(Element.USE, document).orElse(nothing);
    Optional<String> title = Element.TITLE.texts(source).stream().findFirst();
    Optional<String> stated = Element.ID.texts(source).stream().findFirst();
    String id =
        stated
            .filter(text -> title.isEmpty() || !UUID.matcher(text).matches())
            .or(() -> title)
            .orElse("dataset");
    if (title.isEmpty() && stated.isEmpty()) {
      faults.add(
          new Problem(
              new Origin(file, source.line()),
              "the dataset has neither `title` nor `id`",
              "name it"));
    }
    DescribedDataset.Builder builder =
        new DescribedDataset.Builder(id, new Origin(file, source.line())).title(title.orElse(id));
    stated.flatMap(Identities::of).ifPresent(builder::name);
    Optional<String> location = Element.LOCATION.texts(source).stream().findFirst();
    location.flatMap(Identities::of).ifPresent(builder::name);
    builder.url(location.filter(text -> text.matches("(?i)https?://\\S+")));
    Set<String> issuers = Lineage.organizations(Element.ISSUER, source);
    issuers.forEach(builder::creator);
    new Lineage(file, id, issuers).read(provenance, builder);
    readUse(file, use, id, builder, remarks);
    return builder.build();
  }

  private static void readUse(
      String file, Tree use, String id, DescribedDataset.Builder builder, Remarks remarks) {
    for (Tree license : Element.LICENSE.all(use)) {
      Optional<String> text =
          Trees.text(license)
              .or(() -> Trees.text(license, "url"))
              .or(() -> Trees.text(license, "code"))
              .or(() -> Trees.text(license, "name"));
      text.ifPresentOrElse(
          stated -> builder.license(declaration(stated, "the license to use", true, file, license)),
          () -> remarks.add(id, "a license to use is empty or no text, and is not read"));
    }
    for (Tree copyright : Element.COPYRIGHT.all(use)) {
      Trees.text(copyright)
          .filter(text -> !isNo(text))
          .map(text -> declaration(text, "the copyright statement", false, file, copyright))
          .ifPresent(builder::license);
    }
    GeographyPolicy.of(use, "geography of " + id, new Origin(file, use.line()))
        .ifPresent(builder::policy);
    List<String> purposes = Lineage.codes(Element.INTENDED_PURPOSE.all(use));
    if (!purposes.isEmpty()) {
      remarks.add(
          id,
          "intended for "
              + Quote.of(String.join(", ", purposes))
              + ": that grants no other use and forbids none");
    }
    for (Element right : List.of(Element.PATENT, Element.TRADEMARK)) {
      List<String> stated = right.texts(use).stream().filter(text -> !isNo(text)).toList();
      if (!stated.isEmpty()) {
        remarks.add(
            id,
            "has a "
                + right.name().toLowerCase(Locale.ROOT)
                + ", which is not judged: "
                + Quote.of(String.join("; ", stated)));
      }
    }
    tellPersonalData(use, id, remarks);
  }

  private static void tellPersonalData(Tree use, String id, Remarks remarks) {
    List<String> kinds =
        Element.CLASSIFICATION.all(use).stream()
            .filter(each -> isYes(each, "evaluated"))
            .flatMap(each -> Trees.get(each, "regulation").stream())
            .flatMap(regulation -> Lineage.codes(List.of(regulation)).stream())
            .distinct()
            .toList();
    if (!kinds.isEmpty() || !Element.CONSENTS.texts(use).isEmpty()) {
      remarks.add(
          id,
          "personal or confidential data"
              + (kinds.isEmpty() ? "" : " (" + Quote.of(String.join(", ", kinds)) + ")")
              + " is in question; privacy and consent are not judged");
    }
  }

  private static boolean isYes(Tree object, String key) {
    return Trees.get(object, key)
        .filter(
            value ->
                value instanceof Tree.Flag flag && flag.flag()
                    || Trees.text(value).filter("true"::equalsIgnoreCase).isPresent())
        .isPresent();
  }

  private static boolean isNo(String text) {
    return text.matches("(?i)no|none|false|n/a");
  }

  private static LicenseDeclaration declaration(
      String text, String statedBy, boolean governs, String file, Tree where) {
    return new LicenseDeclaration(text, statedBy, governs, new Origin(file, where.line()));
  }
}
