package org.licet.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.catalog.RegisteredDomain;
import org.licet.model.Dataset;
import org.licet.model.Hosts;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Manifest;
import org.licet.model.Platform;

/**
 * What rules see of an ancestor by itself; its name, title and place of description aside, by which
 * no rule decides unless an agreement names the dataset.
 */
final class DatasetShapes {
  private final Catalog catalog;
  private final Set<String> named = new TreeSet<>();
  private final Map<String, Object> known = new HashMap<>();

  DatasetShapes(Catalog catalog, Manifest manifest) {
    this.catalog = catalog;
    manifest.agreements().forEach(agreement -> named.addAll(agreement.datasets()));
  }

  /** The shape of a dataset of the manifest: equal to that of another where rules see the same. */
  Object of(Dataset dataset) {
    return known.computeIfAbsent(dataset.id(), id -> shape(dataset));
  }

  private Object shape(Dataset dataset) {
    return List.of(
        named.contains(dataset.id()) ? dataset.id() : "",
        dataset.platform(),
        dataset.url().flatMap(RegisteredDomain::of),
        dataset.url().flatMap(Hosts::of).flatMap(catalog::platformOfHost).map(Platform::id),
        dataset.license(),
        declarations(dataset),
        dataset.policies(),
        dataset.isOwn(),
        dataset.collected(),
        dataset.facts());
  }

  /** Each place that states a license by its number: the name of its file decides nothing. */
  private static List<List<Object>> declarations(Dataset dataset) {
    Map<String, Integer> files = new LinkedHashMap<>();
    List<List<Object>> declared = new ArrayList<>();
    for (LicenseDeclaration each : dataset.declarations()) {
      int next = files.size();
      declared.add(
          List.of(
              each.text(),
              each.statedBy(),
              each.governs(),
              files.computeIfAbsent(each.origin().file(), file -> next)));
    }
    return declared;
  }
}
