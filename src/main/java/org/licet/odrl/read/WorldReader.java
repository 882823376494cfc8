package org.licet.odrl.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.licet.model.Moment;
import org.licet.odrl.Odrl;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.DutyRecord;
import org.licet.odrl.world.Stated;
import org.licet.odrl.world.World;

/**
 * Reads the state of the world: the time, what things are and belong to, values of operands,
 * earlier compliance reports, and what was done. What the policy's own file says of things counts
 * as well.
 */
public final class WorldReader {
  private static final Set<String> PART_OF =
      Set.of(Odrl.iri("partOf"), Odrl.DCT + "isPartOf", "http://schema.org/isPartOf");
  private static final Set<String> HAS_PART = Set.of(Odrl.DCT + "hasPart");
  private static final Set<String> BROADER =
      Set.of(
          Odrl.RDF + "type",
          Odrl.RDFS + "subClassOf",
          Odrl.SKOS + "broader",
          Odrl.SKOS + "broaderTransitive",
          Odrl.SKOS + "broadMatch",
          Odrl.SKOS + "exactMatch");

  /** Operands that states of the world name with a word of their own. */
  private static final Map<String, String> WORDS =
      Map.of(
          "currentLocation", Odrl.iri("spatial"),
          "currentPurpose", Odrl.iri("purpose"),
          "count", Odrl.iri("count"),
          "paidAmount", Odrl.iri("payAmount"),
          "netAmount", Odrl.iri("payAmount"));

  private final Nodes nodes;
  private final Graph all;

  /**
   * Reads the state of the world.
   *
   * @param nodes the file of the state of the world
   * @param others other graphs that say what things are, such as those of policy and request
   */
  public WorldReader(Nodes nodes, Graph... others) {
    this.nodes = nodes;
    this.all = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(all, nodes.graph());
    for (Graph other : others) {
      GraphUtil.addInto(all, other);
    }
  }

  /** The state of the world. */
  public World world() {
    Map<String, List<Stated>> stated = new TreeMap<>();
    for (Node node : holders()) {
      for (Triple triple : nodes.about(node)) {
        String property = triple.getPredicate().getURI();
        String operand = WORDS.getOrDefault(Odrl.localName(property), property);
        if (!property.startsWith(Odrl.RDF) && !property.startsWith(Odrl.DCT)) {
          stated
              .computeIfAbsent(operand, any -> new ArrayList<>())
              .add(Stated.of(Values.of(triple.getObject())));
        }
      }
    }
    statements(stated);
    List<Attempt> history = history();
    return new World(
        now(),
        stated,
        about(),
        steps(PART_OF, HAS_PART),
        steps(BROADER, Set.of(Odrl.SKOS + "narrower")),
        duties(),
        history,
        !history.isEmpty());
  }

  /** The nodes that stand for the state of the world itself. */
  private List<Node> holders() {
    List<Node> found = new ArrayList<>();
    for (Node node : nodes.subjects(Odrl.RDF + "type")) {
      boolean state =
          nodes.types(node).stream()
              .anyMatch(type -> Odrl.localName(type).equalsIgnoreCase("sotw"));
      if (state) {
        found.add(node);
      }
    }
    return found;
  }

  /** Nodes that pair an operand with its value and belong to no policy. */
  private void statements(Map<String, List<Stated>> stated) {
    for (Node state : holders()) {
      for (Triple triple : nodes.about(state)) {
        Node node = triple.getObject();
        Optional<Node> operand =
            node.isLiteral() ? Optional.empty() : nodes.object(node, Odrl.iri("leftOperand"));
        if (operand.isPresent()) {
          Optional<String> unit = nodes.object(node, Odrl.iri("unit")).map(Nodes::id);
          for (Node value : nodes.objects(node, Odrl.iri("rightOperand"))) {
            stated
                .computeIfAbsent(Nodes.id(operand.get()), any -> new ArrayList<>())
                .add(new Stated(Values.of(value), unit));
          }
        }
      }
    }
  }

  private Optional<Moment> now() {
    List<Node> found = new ArrayList<>();
    for (Node node : nodes.subjects(Odrl.DCT + "issued")) {
      if (node.isURI() && Odrl.localName(node.getURI()).equals("currentTime")) {
        found.addAll(nodes.objects(node, Odrl.DCT + "issued"));
      }
    }
    for (Node node : ByLocalName.subjects(nodes, "currentTime")) {
      found.addAll(ByLocalName.objects(nodes, node, "currentTime"));
    }
    List<Node> literals = found.stream().filter(Node::isLiteral).distinct().toList();
    if (literals.size() > 1) {
      throw Bad.input(nodes.file(), "it states " + literals.size() + " current times", "state one");
    }
    return literals.stream()
        .map(
            literal ->
                Values.moment(literal.getLiteralLexicalForm().strip())
                    .orElseThrow(
                        () ->
                            Bad.input(
                                nodes.file(),
                                "the current time `"
                                    + literal.getLiteralLexicalForm()
                                    + "` is no date",
                                "use an `xsd:dateTime` with its zone")))
        .findFirst();
  }

  private Map<String, Map<String, List<Stated>>> about() {
    Map<String, Map<String, List<Stated>>> about = new TreeMap<>();
    all.find()
        .forEachRemaining(
            triple ->
                about
                    .computeIfAbsent(Nodes.id(triple.getSubject()), any -> new TreeMap<>())
                    .computeIfAbsent(triple.getPredicate().getURI(), any -> new ArrayList<>())
                    .add(Stated.of(Values.of(triple.getObject()))));
    return about;
  }

  private Map<String, Set<String>> steps(Set<String> upward, Set<String> downward) {
    Map<String, Set<String>> steps = new TreeMap<>();
    all.find()
        .forEachRemaining(
            triple -> {
              String property = triple.getPredicate().getURI();
              if (triple.getObject().isLiteral()) {
                return;
              }
              String subject = Nodes.id(triple.getSubject());
              String object = Nodes.id(triple.getObject());
              if (upward.contains(property)) {
                steps.computeIfAbsent(subject, any -> new TreeSet<>()).add(object);
              }
              if (downward.contains(property)) {
                steps.computeIfAbsent(object, any -> new TreeSet<>()).add(subject);
              }
            });
    return steps;
  }

  private List<DutyRecord> duties() {
    List<DutyRecord> records = new ArrayList<>();
    for (Node report : nodes.instances(Odrl.REPORT + "DutyReport")) {
      for (String duty : nodes.iris(report, Odrl.REPORT + "rule")) {
        records.add(
            new DutyRecord(
                Nodes.id(report),
                duty,
                state(report, "performanceState"),
                state(report, "deonticState")));
      }
    }
    return records;
  }

  private Optional<String> state(Node report, String property) {
    return nodes.object(report, Odrl.REPORT + property).map(node -> Odrl.localName(Nodes.id(node)));
  }

  /** What was done: events with an action and a time, and evidence that names a duty. */
  private List<Attempt> history() {
    List<Attempt> rows = new ArrayList<>();
    EventNodes events = new EventNodes(nodes);
    for (Node node : nodes.subjects(Odrl.iri("action"))) {
      events.event(node, WORDS).ifPresent(rows::add);
    }
    for (String name : List.of("conditionID", "conditionId")) {
      for (Node node : ByLocalName.subjects(nodes, name)) {
        List<String> duties =
            ByLocalName.objects(nodes, node, name).stream().map(Nodes::id).toList();
        rows.add(events.evidence(node, duties, WORDS));
      }
    }
    rows.sort(
        Comparator.comparing(
                (Attempt row) -> row.at().map(Moment::instant).orElse(java.time.Instant.MIN))
            .thenComparing(Attempt::id));
    return rows;
  }
}
