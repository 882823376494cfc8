package org.licet.ingest.metadata.odps;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** How a data product is had: where, and for how much. */
final class ProductAccess {
  private static final List<String> ADDRESSES = List.of("accessURL", "accessUrl", "url", "URL");

  private ProductAccess() {}

  /** The address of the data, of the access that is described first. */
  static Optional<String> url(ProductTree tree) {
    return parts(tree, tree.block("dataAccess"), 0).stream()
        .flatMap(access -> ADDRESSES.stream().flatMap(key -> tree.text(access, key).stream()))
        .filter(address -> address.matches("(?i)(https?|ftp|s3|gs)://\\S+"))
        .findFirst();
  }

  /** Whether there are prices, and none of them is zero. */
  static boolean isPaid(ProductTree tree) {
    List<BigDecimal> prices =
        parts(tree, tree.block("pricingPlans"), 0).stream()
            .flatMap(plan -> Trees.get(plan, "price").stream())
            .flatMap(price -> Trees.text(price).stream())
            .filter(price -> price.matches("\\d{1,15}(\\.\\d{1,10})?"))
            .map(BigDecimal::new)
            .toList();
    return !prices.isEmpty() && prices.stream().allMatch(price -> price.signum() > 0);
  }

  /** The objects of a block, however they are grouped: by name, by language, in lists. */
  private static List<Tree> parts(ProductTree tree, Optional<Tree> block, int depth) {
    if (block.isEmpty() || depth > 4) {
      return List.of();
    }
    List<Tree> parts = new ArrayList<>();
    for (Tree each : Trees.items(block.get())) {
      if (each instanceof Tree.Fields fields) {
        parts.add(each);
        for (Tree.Field field : fields.fields()) {
          parts.addAll(parts(tree, tree.resolved(field.value()), depth + 1));
        }
      }
    }
    return parts;
  }
}
