package org.licet.terms;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.licet.catalog.Catalog;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.report.TerminalStyle;
import org.licet.report.TerminalText;

/** Lists what the catalog holds. */
public final class TermsList {
  private static final int WIDE = 24;
  private static final int LICENSE = 40;

  private final Catalog catalog;
  private final TerminalText text;

  /** For an output in a style. */
  public TermsList(Catalog catalog, Appendable out, TerminalStyle style) {
    this.catalog = catalog;
    this.text = new TerminalText(out, style);
  }

  /** All platforms, with how many documents, versions and clauses each has. */
  public void platforms() throws IOException {
    int documents = 0;
    int versions = 0;
    int clauses = 0;
    for (Platform platform : catalog.platforms()) {
      int own = catalog.documents(platform.id()).size();
      List<TermsVersion> dated = catalog.versions(platform.id());
      int rules = dated.stream().mapToInt(version -> version.clauses().size()).sum();
      String aliases =
          platform.aliases().isEmpty() ? "" : "; also " + String.join(", ", platform.aliases());
      text.named(
          0,
          platform.id(),
          WIDE,
          platform.label()
              + ": "
              + count(own, "document")
              + ", "
              + count(dated.size(), "version")
              + ", "
              + count(rules, "clause")
              + aliases);
      documents += own;
      versions += dated.size();
      clauses += rules;
    }
    text.blank();
    text.paragraph(
        0,
        count(catalog.platforms().size(), "platform")
            + ", "
            + count(documents, "document")
            + ", "
            + count(versions, "version")
            + ", "
            + count(clauses, "clause"));
  }

  /** The documents of a platform with their versions. */
  public void platform(Platform platform) throws IOException {
    text.raw(text.style().bold(platform.label()));
    if (!platform.hosts().isEmpty()) {
      text.named(0, "hosts", 8, String.join(", ", platform.hosts()));
    }
    if (!platform.aliases().isEmpty()) {
      text.named(0, "also", 8, String.join(", ", platform.aliases()));
    }
    if (platform.apiPlatform().isPresent()) {
      text.named(0, "API", 8, "governed by the terms of " + platform.apiPlatform().get());
    }
    for (Document document : catalog.documents(platform.id())) {
      text.heading(document.id());
      text.paragraph(
          2,
          document.title()
              + "; "
              + DocumentWords.channels(document)
              + "; grants "
              + DocumentWords.grants(document.grants()));
      for (TermsVersion version : catalog.versions(platform.id())) {
        if (version.document().id().equals(document.id())) {
          text.named(
              2,
              version.id(),
              WIDE + 4,
              Dates.span(version)
                  + "; "
                  + count(version.clauses().size(), "clause")
                  + (version.textFound() ? "" : "; no text found"));
        }
      }
    }
  }

  /** All licenses with their names; after them the terms that stand beside a license. */
  public void licenses() throws IOException {
    Map<Boolean, List<License>> beside =
        catalog.licenseIds().stream()
            .flatMap(id -> catalog.license(id).stream())
            .collect(Collectors.partitioningBy(License::standsBesideOthers));
    names(beside.get(false));
    text.blank();
    names(beside.get(true));
    text.blank();
    text.paragraph(
        0,
        count(beside.get(false).size(), "license")
            + ", and "
            + count(beside.get(true).size(), "term")
            + " of data use that stand beside a license");
  }

  private void names(List<License> licenses) throws IOException {
    for (License license : licenses) {
      text.named(0, license.id(), LICENSE, license.name());
    }
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
