package org.licet.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.licet.ingest.tree.Quote;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/**
 * What texts say of licenses beside what is declared: the file {@code LICENSE} in the directory of
 * a dataset, the paragraph of a card. A text is evidence for the licenses that it plainly mentions;
 * it grants nothing.
 */
final class LicenseTexts {
  private final Words words;
  private final Map<DatasetGroup, List<LicenseDeclaration>> beside = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  private LicenseTexts(Words words) {
    this.words = words;
  }

  /** The license texts among the inputs, for the datasets that they lie beside. */
  static LicenseTexts of(List<OpenedInput> inputs, List<DatasetGroup> groups, Words words) {
    LicenseTexts texts = new LicenseTexts(words);
    for (OpenedInput input : inputs) {
      if (input.content() instanceof OpenedInput.LicenseText text) {
        texts.add(input.file(), text.text(), groups);
      }
    }
    return texts;
  }

  /** What the person who runs the audit should know. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * Everything that states a license for a dataset; texts stand as what they mention, and as they
   * are where they mention no license.
   */
  List<LicenseDeclaration> declarationsOf(DatasetGroup group) {
    List<LicenseDeclaration> all = new ArrayList<>();
    for (LicenseDeclaration each : group.declarations()) {
      if (each.governs() || words.isLicense(each.text())) {
        all.add(each);
      } else {
        List<LicenseDeclaration> mentioned = mentioned(each.text(), each.statedBy(), each.origin());
        all.addAll(mentioned.isEmpty() ? List.of(each) : mentioned);
      }
    }
    all.addAll(beside.getOrDefault(group, List.of()));
    return all.stream().distinct().toList();
  }

  private void add(InputFile file, String text, List<DatasetGroup> groups) {
    List<DatasetGroup> here =
        groups.stream().filter(group -> group.directories().contains(file.directory())).toList();
    String what = "the file " + Quote.of(file.name());
    List<LicenseDeclaration> mentioned = mentioned(text, what, file.origin());
    if (here.size() != 1) {
      remarks.add(
          file.name()
              + ": the license text was not compared with anything: "
              + (here.isEmpty() ? "no dataset is" : here.size() + " datasets are")
              + " described in its directory");
    } else if (mentioned.isEmpty()) {
      remarks.add(file.name() + ": no license that Licet knows is named in the text");
    } else {
      beside.computeIfAbsent(here.get(0), absent -> new ArrayList<>()).addAll(mentioned);
    }
  }

  private List<LicenseDeclaration> mentioned(String text, String statedBy, Origin origin) {
    return words.licensesMentioned(text).stream()
        .map(id -> new LicenseDeclaration(id, statedBy, false, origin))
        .toList();
  }
}
