package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.model.Agreement;
import org.licet.model.BadInputException;
import org.licet.model.Dataset;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Reads a manifest (DESIGN section 4) from its keys. A problem in a dataset or an agreement is bad
 * input as a whole: records judged without it would be judged wrongly. A problem in a use costs
 * that use alone.
 */
final class ManifestReader {
  private static final List<String> KEYS =
      List.of("licet", "defaults", "datasets", "agreements", "uses", "reservations");
  private static final Set<String> FORMS = Set.of("1");

  private final String file;
  private final DatasetReader datasets;
  private final AgreementReader agreements;
  private int uses;

  ManifestReader(String file, Words words) {
    this.file = file;
    this.datasets = new DatasetReader(file, words);
    this.agreements = new AgreementReader(file, words);
  }

  /**
   * Reads a manifest.
   *
   * @throws RefusedException when it is no manifest at all
   * @throws BadInputException for the first problem in it
   */
  ManifestContent read(Tree document) throws RefusedException {
    if (!(document instanceof Tree.Fields object) || !states(object, "licet")) {
      throw new RefusedException(
          new Problem(
              new Origin(file, document.line()),
              "it is not a manifest: it has no key `licet`",
              "a manifest starts with `licet: 1`"));
    }
    List<Problem> problems = new ArrayList<>();
    FieldReader in = new FieldReader(file, object, problems);
    in.allow(KEYS);
    checkForm(in);
    List<Dataset> described =
        in.objects("datasets").stream()
            .map(each -> datasets.read(each))
            .flatMap(Optional::stream)
            .toList();
    List<Agreement> agreed =
        in.objects("agreements").stream()
            .map(each -> agreements.read(each))
            .flatMap(Optional::stream)
            .toList();
    List<ReservationEntry> reservations =
        in.objects("reservations").stream()
            .map(each -> ReservationEntry.read(file, each))
            .flatMap(Optional::stream)
            .toList();
    Optional<Tree.Fields> defaults = in.fields("defaults");
    List<RawRecord> uses = in.listOfFields("uses").stream().map(this::use).toList();
    if (!problems.isEmpty()) {
      throw new BadInputException(problems.get(0));
    }
    return new ManifestContent(described, datasets.lineage(), agreed, defaults, uses, reservations);
  }

  private void checkForm(FieldReader in) {
    List<String> form = in.plainValues("licet");
    if (!form.isEmpty() && !FORMS.containsAll(form)) {
      in.problem(
          in.lineOf("licet"),
          "`licet` is " + Quote.of(String.join(", ", form)),
          "this version reads the form `licet: 1`");
    }
  }

  /** A use of a file with lines may do without an id; a node of a graph has none of these. */
  private RawRecord use(Tree.Fields fields) {
    uses++;
    Origin origin = new Origin(file, fields.line());
    return fields.line() > 0
        ? new RawRecord(origin, fields, Optional.of(origin.toString()), origin.toString())
        : new RawRecord(origin, fields, Optional.empty(), file + "#" + uses);
  }

  private static boolean states(Tree.Fields object, String key) {
    return object.fields().stream().anyMatch(field -> field.name().equals(key));
  }
}
