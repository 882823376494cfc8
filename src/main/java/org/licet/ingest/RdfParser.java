package org.licet.ingest;

import com.apicatalog.jsonld.JsonLdOptions;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Utf8;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Parses RDF that nobody vouches for: nothing is fetched, nothing is left out in silence, and no
 * literal or nesting can exhaust time or memory.
 */
final class RdfParser {
  /** Names in a document are resolved against this when it gives no base; nothing is read there. */
  private static final String BASE = "https://w3id.org/licet/id/input/";

  /** Nested nodes are parsed by recursion, so the parser gets a large stack of its own. */
  private static final long STACK = 64L << 20;

  private static final Pattern ELSEWHERE = Pattern.compile(KnownContexts.REFUSED + "<([^>]*)>?");

  /** The JSON-LD library logs to the console; what it would say is refused or said by us. */
  private static final Logger QUIET = Logger.getLogger("com.apicatalog");

  static {
    QUIET.setLevel(Level.OFF);
  }

  private final InputFile file;
  private final Consumer<String> notice;

  RdfParser(InputFile file, Consumer<String> notice) {
    this.file = file;
    this.notice = notice;
  }

  /**
   * The triples of a document, those of all its graphs together.
   *
   * @throws RefusedException when it cannot be parsed
   */
  Graph parse(Format format, byte[] bytes) throws RefusedException {
    // The parsers would put a replacement character in place of bytes that are no text.
    Utf8.decode(file.name(), bytes);
    if (format == Format.RDF_XML) {
      XmlGuard.check(file, bytes);
    } else if (format == Format.JSON_LD) {
      JsonGuard.check(file, bytes);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    ParserMessages messages = new ParserMessages();
    AtomicReference<Optional<Problem>> problem = new AtomicReference<>(Optional.empty());
    Thread parser =
        new Thread(
            null, () -> problem.set(parse(format, bytes, graph, messages)), "rdf-parser", STACK);
    parser.start();
    try {
      parser.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused("the reading was interrupted", "");
    }
    if (problem.get().isPresent()) {
      throw new RefusedException(problem.get().get());
    }
    messages.summary().ifPresent(warnings -> notice.accept(file.name() + ": " + warnings));
    return graph;
  }

  private Optional<Problem> parse(
      Format format, byte[] bytes, Graph graph, ParserMessages messages) {
    try {
      JsonLdOptions jsonLd = new JsonLdOptions();
      jsonLd.setDocumentLoader(new KnownContexts());
      RDFParser.create()
          .source(new ByteArrayInputStream(bytes))
          .forceLang(lang(format))
          .base(BASE)
          .factory(new CappedTerms())
          .errorHandler(messages)
          .set(LangJSONLD11.JSONLD_OPTIONS, jsonLd)
          .parse(new AllGraphs(StreamRDFLib.graph(graph)));
      return Optional.empty();
    } catch (StackOverflowError e) {
      return Optional.of(problem(0, "it is nested too deeply", ""));
    } catch (CappedTerms.TooLongException e) {
      return Optional.of(problem(messages.line(), e.getMessage(), ""));
    } catch (RiotException e) {
      return Optional.of(
          problem(messages.line(), "malformed " + format.label() + ": " + reason(messages, e), ""));
    }
  }

  private static String reason(ParserMessages messages, RiotException e) {
    String text = messages.error().orElse(e.getMessage() == null ? "" : e.getMessage());
    Matcher refused = ELSEWHERE.matcher(text);
    return refused.find()
        ? "it refers to a context or document elsewhere ("
            + Quote.of(refused.group(1))
            + "), and nothing is fetched: write the context into the file"
        : Quote.visible(text);
  }

  private static Lang lang(Format format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case N_TRIPLES -> Lang.NTRIPLES;
      case N_QUADS -> Lang.NQUADS;
      case JSON_LD -> Lang.JSONLD11;
      case RDF_XML -> Lang.RDFXML;
      case EMPTY, JSON_LINES, JSON, CSV, MANIFEST, CARD, LICENSE_TEXT, SIGNALS ->
          throw new IllegalArgumentException(format + " is no syntax of RDF");
    };
  }

  private Problem problem(long line, String message, String hint) {
    return new Problem(new Origin(file.name(), line), message, hint);
  }

  private RefusedException refused(String message, String hint) {
    return new RefusedException(problem(0, message, hint));
  }
}
