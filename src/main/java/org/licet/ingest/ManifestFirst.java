package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.licet.model.Dataset;
import org.licet.model.LicenseDeclaration;

/** Joins what a manifest says of a dataset with what metadata says of it. */
final class ManifestFirst {
  private ManifestFirst() {}

  /** The manifest goes first, and the metadata adds what it leaves open. Licenses of both bind. */
  static Dataset join(Dataset manifest, Dataset metadata) {
    TreeMap<String, List<String>> facts = new TreeMap<>(metadata.facts());
    facts.putAll(manifest.facts());
    return new Dataset(
        manifest.id(),
        manifest.origin(),
        manifest.title().equals(manifest.id()) ? metadata.title() : manifest.title(),
        manifest.platform().or(metadata::platform),
        manifest.url().or(metadata::url),
        manifest.license().or(metadata::license),
        manifest.rightsHolder().or(metadata::rightsHolder),
        join(manifest.collected(), metadata.collected()),
        both(manifest.derivedFrom(), metadata.derivedFrom()),
        facts,
        both(manifest.creators(), metadata.creators()),
        both(ofManifest(manifest), metadata.declarations()),
        both(manifest.policies(), metadata.policies()));
  }

  private static Dataset.Collected join(Dataset.Collected first, Dataset.Collected second) {
    return new Dataset.Collected(
        first.at().or(second::at),
        first.channel().or(second::channel),
        first.tier().or(second::tier));
  }

  private static List<LicenseDeclaration> ofManifest(Dataset manifest) {
    Optional<LicenseDeclaration> stated =
        manifest
            .license()
            .map(text -> new LicenseDeclaration(text, "the manifest", true, manifest.origin()));
    List<LicenseDeclaration> all = new ArrayList<>(stated.stream().toList());
    all.addAll(manifest.declarations());
    return all;
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
