package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.licet.graph.Form;
import org.licet.graph.LicetTerms;
import org.licet.graph.UsageGraphReader;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.model.Problem;

/**
 * Reads usage records, datasets and agreements from RDF: what the graph says is put into the form
 * of a manifest, so that it is checked like one.
 */
final class RdfDocuments {
  private static final Set<String> LISTS =
      Set.of("derivedFrom", "declarations", "policies", "rules", "conditions");

  private final InputFile file;
  private final Words words;

  RdfDocuments(InputFile file, Words words) {
    this.file = file;
    this.words = words;
  }

  /** Whether a graph speaks our own vocabulary anywhere. */
  static boolean isOurs(Graph graph) {
    return graph
        .find()
        .filterKeep(triple -> isOurs(triple.getPredicate()) || isOurs(triple.getObject()))
        .hasNext();
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(LicetTerms.NS);
  }

  /**
   * Reads a document.
   *
   * @throws RefusedException when it cannot be parsed, or says nothing that is understood
   */
  ManifestContent read(Format format, Graph graph) throws RefusedException {
    UsageGraphReader reader = new UsageGraphReader(graph);
    List<Form> datasets = reader.datasetForms();
    List<Form> agreements = reader.agreementForms();
    List<Form> records = reader.recordForms();
    if (reader.classCount() > 0) {
      throw refused(
          "it holds usage classes, each of which stands for several records",
          "give the records themselves");
    }
    if (datasets.isEmpty() && agreements.isEmpty() && records.isEmpty()) {
      throw refused(
          "it describes no usage record, dataset or agreement (triples read: " + graph.size() + ")",
          format == Format.JSON_LD
              ? "in JSON-LD keys without a term in the context are left out"
              : "see `docs/input.md` for the classes and properties");
    }
    reader
        .unread()
        .forEach(
            property ->
                words.remark(
                    file.name() + ": " + Quote.of(property) + " of usage records is not read"));
    List<Tree.Field> keys = new ArrayList<>();
    keys.add(new Tree.Field("licet", 0, new Tree.Numeral("1", 0)));
    keys.add(new Tree.Field("datasets", 0, items(datasets)));
    keys.add(new Tree.Field("agreements", 0, items(agreements)));
    keys.add(new Tree.Field("uses", 0, items(records)));
    return new ManifestReader(file.name(), words).read(new Tree.Fields(keys, 0));
  }

  private static Tree items(List<Form> forms) {
    List<Tree> items = new ArrayList<>();
    forms.forEach(form -> items.add(tree(form.without(UsageGraphReader.ORIGIN_KEYS))));
    return new Tree.Items(items, 0);
  }

  private static Tree.Fields tree(Form form) {
    List<Tree.Field> fields = new ArrayList<>();
    form.values().forEach((key, values) -> fields.add(new Tree.Field(key, 0, tree(key, values))));
    return new Tree.Fields(fields, 0);
  }

  /** One value stands alone but where a list is asked for. */
  private static Tree tree(String key, List<Form.Value> values) {
    List<Tree> items = values.stream().map(RdfDocuments::tree).toList();
    boolean list = RecordKeys.OBJECTS.contains(key) || LISTS.contains(key);
    return items.size() == 1 && !list ? items.get(0) : new Tree.Items(items, 0);
  }

  private static Tree tree(Form.Value value) {
    if (value instanceof Form.Nested nested) {
      return tree(nested.form());
    }
    Form.Plain plain = (Form.Plain) value;
    return switch (plain.kind()) {
      case TEXT -> new Tree.Text(plain.text(), 0);
      case NUMBER -> new Tree.Numeral(plain.text(), 0);
      case FLAG -> new Tree.Flag(Boolean.parseBoolean(plain.text()), 0);
    };
  }

  private RefusedException refused(String message, String hint) {
    return new RefusedException(new Problem(file.origin(), message, hint));
  }
}
