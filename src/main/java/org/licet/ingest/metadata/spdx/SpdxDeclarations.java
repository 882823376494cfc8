package org.licet.ingest.metadata.spdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;
import org.licet.model.LicenseDeclaration;

/**
 * Every statement of a license for an element. What is declared governs. What the author of the
 * document concluded governs when nothing is declared, and is evidence otherwise; so is what is
 * declared for files within. A file without a license of its own is offered under that of the
 * package that contains it.
 */
final class SpdxDeclarations {
  /** The relationship types, by the names of 3.0 and of its drafts. */
  static final String[] DECLARED = {"hasDeclaredLicense", "declaredLicense"};

  private static final String[] CONCLUDED = {"hasConcludedLicense", "concludedLicense"};

  private final SpdxGraph graph;
  private final SpdxParts parts;
  private final SpdxLicenses licenses;
  private final Notes notes;

  SpdxDeclarations(SpdxGraph graph, SpdxParts parts, Notes notes) {
    this.graph = graph;
    this.parts = parts;
    this.licenses = new SpdxLicenses(graph, notes);
    this.notes = notes;
  }

  /** The statements for an element, in the order of their weight. */
  List<LicenseDeclaration> of(SpdxElement element) {
    List<LicenseDeclaration> found = new ArrayList<>();
    found.addAll(stated(element.id(), DECLARED, "the declared license", true));
    found.addAll(stated(element.id(), CONCLUDED, "the concluded license", found.isEmpty()));
    boolean own = !found.isEmpty();
    if (own && graph.from(element.id(), DECLARED).isEmpty()) {
      notes.remark(
          Quote.of(element.name())
              + " declares no license: the one that the author of the document concluded counts");
    }
    for (SpdxElement file : parts.files(element.id())) {
      if (holdsData(file, element)) {
        String by = "the declared license of its file `" + file.name() + "`";
        found.addAll(stated(file.id(), DECLARED, by, !own));
      }
    }
    if (found.isEmpty() && element.isFile()) {
      ofWhole(element).ifPresent(found::addAll);
    }
    return List.copyOf(found);
  }

  /** The files of a dataset are data unless they are said to be something else. */
  private static boolean holdsData(SpdxElement file, SpdxElement whole) {
    return !file.isSoftware() || whole.isData() && file.term("primaryPurpose").isEmpty();
  }

  private Optional<List<LicenseDeclaration>> ofWhole(SpdxElement file) {
    return parts
        .whole(file.id(), each -> !graph.from(each.id(), DECLARED).isEmpty())
        .map(
            whole ->
                stated(
                    whole.id(),
                    DECLARED,
                    "the declared license of `" + whole.name() + "`, which contains it",
                    true));
  }

  private List<LicenseDeclaration> stated(
      String element, String[] relations, String by, boolean governs) {
    List<LicenseDeclaration> stated = new ArrayList<>();
    for (SpdxRelation each : graph.from(element, relations)) {
      licenses
          .text(each.to(), each.line())
          .map(text -> new LicenseDeclaration(text, by, governs, notes.at(each.line())))
          .ifPresent(stated::add);
    }
    return List.copyOf(stated);
  }
}
