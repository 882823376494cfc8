package org.licet.vocab;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.licet.model.BrokenCatalogException;

/**
 * One Turtle file of the ontology: what it says of each thing. Leaner than a graph with indexes,
 * for the catalog is read anew by every run.
 */
public final class TurtleFile {
  private final String name;
  private final Map<Node, Map<String, List<Node>>> things;

  private TurtleFile(String name, Map<Node, Map<String, List<Node>>> things) {
    this.name = name;
    this.things = things;
  }

  /**
   * Parses a file. Relative names resolve against a base that is no address.
   *
   * @throws BrokenCatalogException with file and line when it is not Turtle
   */
  public static TurtleFile parse(OntologyFiles.Found file) {
    TripleTable table = new TripleTable();
    parse(file, table);
    return new TurtleFile(file.name(), table.things());
  }

  /**
   * Sends the triples of a file to a receiver.
   *
   * @throws BrokenCatalogException with file and line when it is not Turtle
   */
  public static void parse(OntologyFiles.Found file, StreamRDF receiver) {
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(file.bytes()))
          .lang(Lang.TURTLE)
          .base("urn:licet:")
          .checking(false)
          .errorHandler(new Refusing(file.name()))
          .parse(receiver);
    } catch (StackOverflowError e) {
      throw new BrokenCatalogException("`" + file.name() + "`: brackets are nested too deeply");
    } catch (RiotException e) {
      throw new BrokenCatalogException("`" + file.name() + "` is not Turtle: " + e.getMessage());
    }
  }

  /** Where the file was found, for messages. */
  public String name() {
    return name;
  }

  /** All things of a class, by name; the class as a prefixed name. */
  public List<Described> things(String type) {
    Node wanted = NodeFactory.createURI(Ontology.iri(type));
    return sorted(
        things.entrySet().stream()
            .filter(
                thing ->
                    thing.getValue().getOrDefault(Ontology.RDF_TYPE, List.of()).contains(wanted)));
  }

  /** All things of which the file states a property, by name. */
  public List<Described> with(String property) {
    String wanted = Ontology.iri(property);
    return sorted(things.entrySet().stream().filter(thing -> thing.getValue().containsKey(wanted)));
  }

  /** What the file says of a thing: objects by the IRI of the property, in the order written. */
  Map<String, List<Node>> about(Node thing) {
    return things.getOrDefault(thing, Map.of());
  }

  private List<Described> sorted(Stream<Map.Entry<Node, Map<String, List<Node>>>> found) {
    return found
        .map(thing -> new Described(this, thing.getKey()))
        .sorted(Comparator.comparing(Described::iri))
        .toList();
  }

  /** Makes every complaint of the parser an end, with its line. */
  private record Refusing(String file) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      error(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      throw new BrokenCatalogException(
          "`" + file + "`, line " + line + ", column " + column + ": " + message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }
  }
}
