package org.licet.ingest.metadata.odps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.metadata.Territories;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Clause.Modality;
import org.licet.model.DatasetPolicy;
import org.licet.model.DatasetPolicy.Condition;
import org.licet.model.DatasetPolicy.Rule;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/**
 * The {@code license} block of a data product (ODPS 4.0, object License). It is a license of its
 * own: it grants the rights that {@code scope.rights} names, where {@code scope.geographicalArea}
 * says, and no more. Restrictions in words are prohibitions that a person has to read.
 */
final class ProductLicense {
  private static final String ODRL = "http://www.w3.org/ns/odrl/2/";

  /** The rights that the specification names, and their like, as actions. */
  private static final Map<String, String> RIGHTS =
      Map.ofEntries(
          Map.entry("reproduction", ODRL + "reproduce"),
          Map.entry("copying", ODRL + "reproduce"),
          Map.entry("display", ODRL + "display"),
          Map.entry("publicdisplay", ODRL + "display"),
          Map.entry("distribution", ODRL + "distribute"),
          Map.entry("redistribution", ODRL + "distribute"),
          Map.entry("adaptation", ODRL + "derive"),
          Map.entry("modification", ODRL + "derive"),
          Map.entry("derivation", ODRL + "derive"),
          Map.entry("derivativeworks", ODRL + "derive"),
          Map.entry("translation", ODRL + "translate"),
          Map.entry("reselling", ODRL + "sell"),
          Map.entry("resale", ODRL + "sell"),
          Map.entry("selling", ODRL + "sell"),
          Map.entry("sublicensing", "sublicense"),
          Map.entry("archiving", ODRL + "archive"),
          Map.entry("analysis", "analyze"),
          Map.entry("analytics", "analyze"),
          Map.entry("datamining", "text-and-data-mining"),
          Map.entry("textanddatamining", "text-and-data-mining"),
          Map.entry("aitraining", "train-model"),
          Map.entry("modeltraining", "train-model"),
          Map.entry("commercialuse", "commercialize"));

  private final ProductTree tree;
  private final String file;
  private final String product;
  private final Remarks remarks;

  ProductLicense(ProductTree tree, String file, String product, Remarks remarks) {
    this.tree = tree;
    this.file = file;
    this.product = product;
    this.remarks = remarks;
  }

  /** A license that is named rather than written out: an id, a title, an address. */
  List<LicenseDeclaration> named(Tree block) {
    Tree license = tree.inOneLanguage(block);
    Stream<String> names =
        license instanceof Tree.Text
            ? Trees.text(license).stream()
            : Stream.of("url", "URL", "licenseURL", "licenseUrl", "spdx", "id", "name", "title")
                .flatMap(key -> tree.text(license, key).stream())
                .limit(1);
    Origin origin = new Origin(file, license.line());
    return names
        .map(name -> new LicenseDeclaration(name, "the license of the product", true, origin))
        .toList();
  }

  /**
   * The license that is written out.
   *
   * @param paid whether every way to get the product costs money
   */
  Optional<DatasetPolicy> policy(Tree block, boolean paid) {
    if (ProductTree.languages(block).size() > 1) {
      remarks.add(product, "its license is in several languages, of which one is read");
    }
    Tree license = tree.inOneLanguage(block);
    Optional<Tree> scope = tree.get(license, "scope").map(tree::inOneLanguage);
    List<Rule> rules = new ArrayList<>();
    scope.ifPresent(terms -> readScope(terms, paid, rules));
    tellRest(license, scope);
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DatasetPolicy("license of " + product, new Origin(file, license.line()), rules));
  }

  private void readScope(Tree scope, boolean paid, List<Rule> rules) {
    Territories area = Territories.of(tree.texts(scope, "geographicalArea"));
    if (!area.unknown().isEmpty()) {
      remarks.add(
          product,
          "the area of its license names no place that Licet knows: "
              + Quote.of(String.join(", ", area.unknown())));
    }
    List<Condition> conditions = area.within();
    List<String> duties = paid ? List.of(ODRL + "compensate") : List.of();
    long line = tree.get(scope, "rights").map(Tree::line).orElse(scope.line());
    for (String right : tree.texts(scope, "rights")) {
      String word = right.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      if (!RIGHTS.containsKey(word)) {
        remarks.add(
            product, "the right " + Quote.of(right) + " of its license is no act that is judged");
      }
      String action = RIGHTS.getOrDefault(word, right);
      rules.add(new Rule(Modality.PERMISSION, action, conditions, duties, line));
    }
    tree.get(scope, "restrictions")
        .map(tree::inOneLanguage)
        .ifPresent(
            restriction ->
                Trees.items(restriction).stream()
                    .flatMap(item -> Trees.text(tree.inOneLanguage(item)).stream())
                    .map(words -> restriction(words, restriction.line()))
                    .forEach(rules::add));
  }

  private static Rule restriction(String words, long line) {
    return new Rule(Modality.PROHIBITION, words, List.of(), List.of(), line);
  }

  /** What stands in the license and is left to a person. */
  private void tellRest(Tree license, Optional<Tree> scope) {
    scope
        .flatMap(terms -> tree.text(terms, "permanent"))
        .filter("false"::equalsIgnoreCase)
        .ifPresent(no -> remarks.add(product, "its license is not permanent: ask when it ends"));
    scope
        .flatMap(terms -> tree.text(terms, "exclusive"))
        .filter("true"::equalsIgnoreCase)
        .ifPresent(
            yes ->
                remarks.add(product, "its license is exclusive: ask whether it is given to you"));
    List<String> parts = new ArrayList<>();
    for (String part : List.of("termination", "governance")) {
      tree.get(license, part)
          .map(tree::inOneLanguage)
          .filter(Tree.Fields.class::isInstance)
          .ifPresent(
              block ->
                  ((Tree.Fields) block)
                      .fields().stream()
                          .filter(field -> tree.text(block, field.name()).isPresent())
                          .forEach(field -> parts.add(part + "." + field.name())));
    }
    if (!parts.isEmpty()) {
      remarks.add(
          product,
          "these parts of its license are in words and are left to a person: "
              + String.join(", ", parts));
    }
  }
}
