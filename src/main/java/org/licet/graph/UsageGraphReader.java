package org.licet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.licet.model.Agreement;
import org.licet.model.BadInputException;
import org.licet.model.Dataset;
import org.licet.model.UsageRecord;

/**
 * Reads usage records, usage classes, datasets and agreements from a graph. The typed methods are
 * for graphs that Licet wrote: what it wrote comes back equal. The forms are for graphs of others,
 * whose values have to be checked first.
 */
public final class UsageGraphReader {
  /** Keys of forms that say where a thing was first read; the other keys are those of manifests. */
  public static final List<String> ORIGIN_KEYS = List.of("file", "line");

  private static final Set<Node> ANNOTATIONS =
      Set.of(RDF.type.asNode(), RDFS.label.asNode(), RDFS.comment.asNode());

  private final Graph graph;
  private final NodeForms nodes;
  private final SortedSet<String> unread = new TreeSet<>();

  /** A reader of a graph. */
  public UsageGraphReader(Graph graph) {
    this.graph = graph;
    this.nodes = new NodeForms(graph);
  }

  /** A usage class: one of its members, and how many records it stands for. */
  public record UsageClass(UsageRecord member, long recordCount) {}

  /**
   * The usage records, sorted by id; usage classes are none.
   *
   * @throws BadInputException when a node is not as Licet writes it
   */
  public List<UsageRecord> records() {
    return recordForms().stream().map(FormModels::record).toList();
  }

  /**
   * The usage classes, sorted by the id of their member.
   *
   * @throws BadInputException when a node is not as Licet writes it
   */
  public List<UsageClass> classes() {
    return sorted(LicetTerms.USAGE_CLASS).stream()
        .map(this::recordForm)
        .map(form -> new UsageClass(FormModels.record(form), FormModels.recordCount(form)))
        .sorted(Comparator.comparing(each -> each.member().id()))
        .toList();
  }

  /**
   * The usage class whose member has this id.
   *
   * @throws BadInputException when the node is not as Licet writes it
   */
  public UsageClass usageClass(String memberId) {
    Form form = recordForm(Names.iri(Names.Kind.CLASS, memberId));
    return new UsageClass(FormModels.record(form), FormModels.recordCount(form));
  }

  /**
   * The datasets, sorted by id.
   *
   * @throws BadInputException when a node is not as Licet writes it
   */
  public List<Dataset> datasets() {
    return datasetForms().stream().map(FormModels::dataset).toList();
  }

  /**
   * The agreements, sorted by id.
   *
   * @throws BadInputException when a node is not as Licet writes it
   */
  public List<Agreement> agreements() {
    return agreementForms().stream().map(FormModels::agreement).toList();
  }

  /** The usage records in the form of a manifest, sorted by id. */
  public List<Form> recordForms() {
    List<Node> classes = sorted(LicetTerms.USAGE_CLASS);
    return byId(
        sorted(LicetTerms.USAGE_RECORD).stream()
            .filter(node -> !classes.contains(node))
            .map(this::recordForm)
            .toList());
  }

  /** The datasets in the form of a manifest, sorted by id. */
  public List<Form> datasetForms() {
    DatasetForms forms = new DatasetForms(nodes);
    SortedSet<Node> all = new TreeSet<>(Comparator.comparing(Node::toString));
    all.addAll(sorted(LicetTerms.DATASET));
    all.addAll(sorted(LicetTerms.LICET_DATASET));
    return byId(all.stream().map(forms::form).toList());
  }

  /** The agreements in the form of a manifest, sorted by id; what has no place there is kept. */
  public List<Form> agreementForms() {
    AgreementForms forms = new AgreementForms(nodes);
    SortedSet<Node> all = new TreeSet<>(Comparator.comparing(Node::toString));
    all.addAll(sorted(LicetTerms.ODRL_AGREEMENT));
    all.addAll(sorted(LicetTerms.AGREEMENT));
    return byId(all.stream().map(forms::form).toList());
  }

  /** How many usage classes there are. */
  public int classCount() {
    return sorted(LicetTerms.USAGE_CLASS).size();
  }

  /** Properties of usage records that are of no known vocabulary, as far as forms were read. */
  public SortedSet<String> unread() {
    return new TreeSet<>(unread);
  }

  private Form recordForm(Node node) {
    FormBuilder form = new FormBuilder();
    FormBuilder facts = new FormBuilder();
    for (Triple triple : nodes.about(node)) {
      Node property = triple.getPredicate();
      if (property.equals(LicetTerms.FACT) || property.equals(LicetTerms.FACTS)) {
        nodes.addFacts(facts, property, triple.getObject());
      } else if (NodeForms.isLicet(property)) {
        nodes.add(form, NodeForms.key(property), triple.getObject());
      } else if (property.equals(LicetTerms.IDENTIFIER)) {
        nodes.add(form, "id", triple.getObject());
      } else if (!ANNOTATIONS.contains(property)) {
        unread.add(property.getURI());
      }
    }
    if (!form.has("id")) {
      nodes.id(node).ifPresent(id -> form.addText("id", id));
    }
    Form stated = facts.build();
    if (!stated.values().isEmpty()) {
      form.add("facts", new Form.Nested(stated));
    }
    return form.build();
  }

  private List<Node> sorted(Node type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** By id and then by content, so that names of blank nodes say nothing. */
  private static List<Form> byId(List<Form> forms) {
    List<Form> sorted = new ArrayList<>(forms);
    sorted.sort(
        Comparator.comparing((Form form) -> form.text("id").orElse(""))
            .thenComparing(Form::toString));
    return sorted;
  }
}
