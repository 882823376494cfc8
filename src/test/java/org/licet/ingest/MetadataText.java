package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.model.DatasetPolicy;

/** What metadata says, one line each, for golden texts. */
final class MetadataText {
  private final List<String> lines = new ArrayList<>();

  private MetadataText() {}

  static List<String> of(Metadata metadata) {
    MetadataText text = new MetadataText();
    metadata.datasets().forEach(text::add);
    metadata.faults().forEach(fault -> text.lines.add("fault " + fault));
    metadata.remarks().forEach(remark -> text.lines.add("remark " + remark));
    return text.lines;
  }

  private void add(DescribedDataset dataset) {
    lines.add("dataset " + dataset.id() + " at " + dataset.origin());
    if (!dataset.title().equals(dataset.id())) {
      lines.add("  title " + dataset.title());
    }
    dataset.names().forEach(name -> lines.add("  name " + name));
    dataset.url().ifPresent(url -> lines.add("  url " + url));
    dataset.platform().ifPresent(platform -> lines.add("  platform " + platform));
    dataset.creators().forEach(creator -> lines.add("  creator " + creator));
    dataset.rightsHolder().ifPresent(holder -> lines.add("  rights holder " + holder));
    dataset
        .licenses()
        .forEach(
            license ->
                lines.add(
                    "  "
                        + (license.governs() ? "license " : "evidence ")
                        + license.text()
                        + " ("
                        + license.statedBy()
                        + ")"));
    dataset
        .derivedFrom()
        .forEach(parent -> lines.add("  from " + parent.name() + " (" + parent.kind().id() + ")"));
    dataset.policies().forEach(this::add);
  }

  private void add(DatasetPolicy policy) {
    lines.add("  policy " + policy.id());
    for (DatasetPolicy.Rule rule : policy.rules()) {
      String conditions =
          rule.conditions().stream()
              .map(each -> each.operand() + " " + each.operator() + " " + each.values())
              .collect(Collectors.joining(" and "));
      lines.add(
          "    "
              + rule.modality().name().toLowerCase(Locale.ROOT)
              + " "
              + rule.action()
              + (conditions.isEmpty() ? "" : " if " + conditions)
              + (rule.duties().isEmpty() ? "" : " with " + rule.duties()));
    }
  }
}
