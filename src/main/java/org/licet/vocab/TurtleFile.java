package org.licet.vocab;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.vocabulary.RDF;
import org.licet.model.BrokenCatalogException;

/**
 * One Turtle file of the ontology as a graph.
 *
 * @param name where it was found, for messages
 * @param model its triples
 */
public record TurtleFile(String name, Model model) {

  /**
   * Parses a file. Relative names resolve against a base that is no address.
   *
   * @throws BrokenCatalogException with file and line when it is not Turtle
   */
  public static TurtleFile parse(OntologyFiles.Found file) {
    Graph graph = new GraphMem2Fast();
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(file.bytes()))
          .lang(Lang.TURTLE)
          .base("urn:licet:")
          .checking(false)
          .errorHandler(new Refusing(file.name()))
          .parse(graph);
    } catch (StackOverflowError e) {
      throw new BrokenCatalogException("`" + file.name() + "`: brackets are nested too deeply");
    } catch (RiotException e) {
      throw new BrokenCatalogException("`" + file.name() + "` is not Turtle: " + e.getMessage());
    }
    return new TurtleFile(file.name(), ModelFactory.createModelForGraph(graph));
  }

  /** All things of a class, by name; the class as a prefixed name. */
  public List<Described> things(String type) {
    try (Stream<Resource> found =
        model.listSubjectsWithProperty(RDF.type, Ontology.property(type)).toList().stream()) {
      return found
          .map(resource -> new Described(name, resource))
          .sorted(Comparator.comparing(Described::iri))
          .toList();
    }
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
