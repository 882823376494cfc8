package org.licet.ingest.metadata.standards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.Identities;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;
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
  private static final Pattern TAKEN =
      Pattern.compile("(?i)(web-scraping|social-media|syndication|user-generated).*");

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
    Set<String> issuers = organizations(Element.ISSUER, source);
    issuers.forEach(builder::creator);
    readOrigin(provenance, issuers, id, builder, remarks);
    readLineage(file, provenance, id, builder);
    readUse(file, use, id, builder, remarks);
    return builder.build();
  }

  /** Data of another organization than the issuer is looked at by the terms of that one. */
  private static void readOrigin(
      Tree provenance,
      Set<String> issuers,
      String id,
      DescribedDataset.Builder builder,
      Remarks remarks) {
    List<String> others =
        organizations(Element.ORIGIN, provenance).stream()
            .filter(name -> issuers.stream().noneMatch(name::equalsIgnoreCase))
            .toList();
    builder.platform(others.stream().findFirst());
    others.stream()
        .skip(1)
        .forEach(
            name ->
                remarks.add(
                    id,
                    "comes from "
                        + Quote.of(name)
                        + " too, whose terms are not looked at: give"
                        + " that part as a dataset of its own"));
    List<String> methods =
        codes(Element.METHOD.all(provenance)).stream().filter(TAKEN.asMatchPredicate()).toList();
    if (!methods.isEmpty() && others.isEmpty()) {
      remarks.add(
          id,
          "was taken from others ("
              + Quote.of(String.join(", ", methods))
              + ") without naming them in `provenance.origin`: their terms are not looked at");
    }
  }

  /** {@code provenance.source} and that of every sub-provenance, however deep. */
  private static void readLineage(
      String file, Tree provenance, String id, DescribedDataset.Builder builder) {
    Set<String> seen = new LinkedHashSet<>();
    for (String source : Element.SOURCE_METADATA.texts(provenance)) {
      parent(file, provenance, source, Kind.COPY, id, seen, builder);
    }
    List<Tree> waiting = new ArrayList<>(Element.SUB_PROVENANCE.all(provenance));
    for (int next = 0; next < waiting.size(); next++) {
      Tree sub = waiting.get(next);
      List<String> sources = Element.SOURCE_METADATA.texts(sub);
      Stream<String> names =
          sources.isEmpty() ? organizations(Element.ORIGIN, sub).stream() : sources.stream();
      names.forEach(name -> parent(file, sub, name, Kind.MERGE, id, seen, builder));
      waiting.addAll(Element.SUB_PROVENANCE.all(sub));
    }
  }

  private static void parent(
      String file,
      Tree where,
      String name,
      Kind kind,
      String id,
      Set<String> seen,
      DescribedDataset.Builder builder) {
    String parent = Identities.orText(name);
    if (!parent.equals(id) && seen.add(parent)) {
      builder.derivedFrom(new Parent(parent, kind, new Origin(file, where.line())));
    }
  }

  private static void readUse(
      String file, Tree use, String id, DescribedDataset.Builder builder, Remarks remarks) {
    Element.LICENSE.all(use).stream()
        .forEach(
            license ->
                Trees.text(license)
                    .or(() -> Trees.text(license, "url"))
                    .or(() -> Trees.text(license, "code"))
                    .or(() -> Trees.text(license, "name"))
                    .map(text -> declaration(text, "the license to use", true, file, license))
                    .ifPresent(builder::license));
    for (Tree copyright : Element.COPYRIGHT.all(use)) {
      Trees.text(copyright)
          .filter(text -> !isNo(text))
          .map(text -> declaration(text, "the copyright statement", false, file, copyright))
          .ifPresent(builder::license);
    }
    GeographyPolicy.of(use, "geography of " + id, new Origin(file, use.line()))
        .ifPresent(builder::policy);
    List<String> purposes = codes(Element.INTENDED_PURPOSE.all(use));
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
            .flatMap(regulation -> codes(List.of(regulation)).stream())
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

  /** The codes of concepts; the description of one without a code. */
  private static List<String> codes(List<Tree> concepts) {
    return concepts.stream()
        .flatMap(
            concept ->
                Trees.text(concept)
                    .or(() -> Trees.text(concept, "code"))
                    .or(() -> Trees.text(concept, "description"))
                    .stream())
        .toList();
  }

  private static Set<String> organizations(Element element, Tree group) {
    Set<String> names = new LinkedHashSet<>();
    for (Tree each : element.all(group)) {
      Trees.text(each).or(() -> Trees.text(each, "name")).ifPresent(names::add);
    }
    return names;
  }

  private static LicenseDeclaration declaration(
      String text, String statedBy, boolean governs, String file, Tree where) {
    return new LicenseDeclaration(text, statedBy, governs, new Origin(file, where.line()));
  }
}
