package org.licet.ingest.metadata.odps;

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
 * Reads a data product of the Open Data Product Specification, versions 2 to 4, in YAML or JSON.
 */
public final class OdpsReader implements MetadataReader {
  private static final Pattern SCHEMA = Pattern.compile("(?i).*\\bopendataproducts\\.org\\b.*");
  private static final Set<String> BLOCKS =
      Set.of("pricingPlans", "dataQuality", "SLA", "dataAccess", "paymentGateways", "dataHolder");
  private static final List<String> OPEN = List.of("public", "open");

  @Override
  public String kind() {
    return "odps";
  }

  @Override
  public boolean recognizes(Tree document) {
    return isSchema(document) || hasProduct(document) || blocks(document).count() > 0;
  }

  private static boolean isSchema(Tree document) {
    return Trees.text(document, "schema").filter(SCHEMA.asMatchPredicate()).isPresent();
  }

  private static boolean hasProduct(Tree document) {
    Optional<Tree> product = Trees.get(document, "product");
    boolean described =
        product
            .filter(Tree.Fields.class::isInstance)
            .filter(
                block ->
                    Trees.get(block, "details").isPresent()
                        || Trees.at(block, "en", "productID").isPresent())
            .isPresent();
    return described
        && Stream.of("license", "dataHolder", "pricingPlans", "dataAccess", "SLA", "version")
            .anyMatch(
                key ->
                    Trees.get(document, key).isPresent()
                        || product.flatMap(block -> Trees.get(block, key)).isPresent());
  }

  /** The blocks of a product that stand in a file without it. */
  private static Stream<String> blocks(Tree document) {
    return document instanceof Tree.Fields fields
            && fields.fields().stream().allMatch(field -> BLOCKS.contains(field.name()))
        ? fields.fields().stream().map(Tree.Field::name)
        : Stream.empty();
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    Remarks remarks = new Remarks(file);
    ProductTree tree =
        new ProductTree(
            document,
            reference ->
                remarks.add(
                    (reference.startsWith("#")
                            ? "a reference leads nowhere in the file: "
                            : "a part of the product is elsewhere, and nothing is fetched: ")
                        + Quote.of(reference)));
    Optional<Tree> product = tree.product();
    if (product.isEmpty()) {
      String found = String.join(", ", blocks(document).toList());
      throw new RefusedException(
          new Problem(
              new Origin(file, document.line()),
              "it has no `product`"
                  + (found.isEmpty() ? "" : ": it is a part of a description (" + found + ")"),
              "give the description of the data product itself"));
    }
    DescribedDataset dataset = dataset(file, product.get(), tree, remarks);
    return new Metadata(List.of(dataset), List.of(), List.of(), remarks.lines());
  }

  private static DescribedDataset dataset(
      String file, Tree product, ProductTree tree, Remarks remarks) {
    Tree details = tree.inOneLanguage(tree.get(product, "details").orElseGet(() -> product));
    Optional<String> title = tree.text(details, "name").or(() -> tree.text(details, "title"));
    Optional<String> stated =
        Stream.of("productID", "productId", "id")
            .flatMap(key -> tree.text(details, key).stream())
            .findFirst();
    String id = stated.or(() -> title).orElse("product");
    DescribedDataset.Builder builder =
        new DescribedDataset.Builder(id, new Origin(file, product.line())).title(title.orElse(id));
    stated.flatMap(Identities::of).ifPresent(builder::name);
    builder.url(ProductAccess.url(tree));
    holder(tree, builder, id, remarks);
    tree.text(details, "visibility")
        .filter(visibility -> !OPEN.contains(visibility.toLowerCase(Locale.ROOT)))
        .ifPresent(
            visibility ->
                remarks.add(
                    id,
                    "visible as "
                        + Quote.of(visibility)
                        + "; whether you may get at it is not judged"));
    boolean paid = ProductAccess.isPaid(tree);
    readLicense(file, product, id, paid, tree, builder, remarks);
    tree.block("contract")
        .flatMap(
            contract ->
                tree.text(contract, "contractURL").or(() -> tree.text(contract, "contractUrl")))
        .ifPresent(
            url -> remarks.add(id, "its contract is elsewhere and is not read: " + Quote.of(url)));
    return builder.build();
  }

  private static void readLicense(
      String file,
      Tree product,
      String id,
      boolean paid,
      ProductTree tree,
      DescribedDataset.Builder builder,
      Remarks remarks) {
    ProductLicense reader = new ProductLicense(tree, file, id, remarks);
    Optional<Tree> block = tree.block("license", "licence", "licensing");
    block.ifPresent(
        license -> {
          reader.named(license).forEach(builder::license);
          reader.policy(license, paid).ifPresent(builder::policy);
        });
    // A license that is only referred to binds all the same: it is known by its address.
    if (block.isEmpty()) {
      tree.addressOf("license", "licence", "licensing")
          .map(
              address ->
                  new LicenseDeclaration(
                      address,
                      "the license of the product",
                      true,
                      new Origin(file, product.line())))
          .ifPresent(builder::license);
    }
  }

  /** The holder of the data; {@code self} would say that it is whoever runs the audit. */
  private static void holder(
      ProductTree tree, DescribedDataset.Builder builder, String id, Remarks remarks) {
    Optional<String> name =
        tree.block("dataHolder")
            .map(tree::inOneLanguage)
            .flatMap(holder -> tree.text(holder, "legalName").or(() -> tree.text(holder, "name")));
    if (name.filter("self"::equalsIgnoreCase).isPresent()) {
      remarks.add(id, "the data holder " + Quote.of("self") + " is no name of a party");
      return;
    }
    name.ifPresent(builder::creator);
    builder.rightsHolder(name);
  }
}
