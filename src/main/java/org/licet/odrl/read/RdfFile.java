package org.licet.odrl.read;

import com.apicatalog.jsonld.JsonLdOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.licet.model.BadInputException;
import org.licet.model.Problem;

/**
 * Reads RDF that nobody vouches for: Turtle, TriG, N-Triples, N-Quads, RDF/XML and JSON-LD. Nothing
 * is fetched; the triples of all graphs of a file are taken together.
 */
public final class RdfFile {
  /** Names in a file are resolved against this when it gives no base; nothing is read there. */
  public static final String BASE = "https://w3id.org/licet/id/input/";

  /** Nested nodes are parsed by recursion, so the parser gets a large stack of its own. */
  private static final long STACK = 256L << 20;

  private RdfFile() {}

  /**
   * The triples of a file.
   *
   * @throws BadInputException when it cannot be read as RDF
   * @throws IOException when it cannot be read
   */
  public static Graph read(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > Limits.BYTES) {
      throw Bad.input(file.toString(), "it is larger than 64 MB", "");
    }
    return read(file.toString(), Files.readAllBytes(file));
  }

  /**
   * The triples of a document.
   *
   * @param name the file, as its author knows it; its ending tells the syntax where the text does
   *     not
   * @throws BadInputException when it cannot be read as RDF
   */
  public static Graph read(String name, byte[] bytes) {
    return read(name, bytes, warning -> {});
  }

  /**
   * The triples of a document.
   *
   * @param warnings takes what its author should know though it can be read, such as an IRI or a
   *     literal against the rules
   * @throws BadInputException when it cannot be read as RDF
   */
  public static Graph read(String name, byte[] bytes, Consumer<Problem> warnings) {
    Lang lang = language(name, bytes);
    if (lang.equals(Lang.RDFXML)) {
      Guards.checkXml(name, bytes);
    } else if (lang.equals(Lang.JSONLD11)) {
      Guards.checkJson(name, bytes);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    AtomicReference<Optional<BadInputException>> problem = new AtomicReference<>(Optional.empty());
    Thread parser =
        new Thread(
            null,
            () -> problem.set(parse(name, lang, bytes, graph, warnings)),
            "rdf-parser",
            STACK);
    parser.start();
    try {
      parser.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Bad.input(name, "the reading was interrupted", "");
    }
    if (problem.get().isPresent()) {
      throw problem.get().get();
    }
    return graph;
  }

  private static Optional<BadInputException> parse(
      String name, Lang lang, byte[] bytes, Graph graph, Consumer<Problem> warnings) {
    try {
      JsonLdOptions jsonLd = new JsonLdOptions();
      jsonLd.setDocumentLoader(new Contexts());
      RDFParser.create()
          .source(new ByteArrayInputStream(bytes))
          .forceLang(lang)
          .base(BASE)
          .factory(new CappedTerms())
          .errorHandler(new Remarks(name, warnings))
          .set(LangJSONLD11.JSONLD_OPTIONS, jsonLd)
          .parse(
              new StreamRDFWrapper(StreamRDFLib.graph(graph)) {
                @Override
                public void quad(Quad quad) {
                  super.triple(
                      Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
                }
              });
      return Optional.empty();
    } catch (StackOverflowError e) {
      return Optional.of(Bad.input(name, "it is nested too deeply", ""));
    } catch (CappedTerms.TooLongException e) {
      return Optional.of(Bad.input(name, e.getMessage(), ""));
    } catch (RiotException e) {
      return Optional.of(Malformed.of(name, lang, e));
    }
  }

  private static Lang language(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String start =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    if (start.startsWith("{") || start.startsWith("[") && ending.startsWith("json")) {
      return Lang.JSONLD11;
    }
    if (start.startsWith("<?xml") || start.startsWith("<rdf:") || start.startsWith("<!")) {
      return Lang.RDFXML;
    }
    return ending.equals("nq") ? Lang.NQUADS : Lang.TRIG;
  }
}
