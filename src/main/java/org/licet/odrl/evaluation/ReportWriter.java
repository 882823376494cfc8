package org.licet.odrl.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.licet.odrl.Odrl;

/** Writes an evaluation: as RDF in two syntaxes, as JSON, or in words. */
public final class ReportWriter {
  /** The formats. */
  public enum Format {
    TTL("ttl"),
    JSONLD("jsonld"),
    JSON("json"),
    TEXT("text");

    private final String word;

    Format(String word) {
      this.word = word;
    }

    /** The word on the command line. */
    @Override
    public String toString() {
      return word;
    }
  }

  private ReportWriter() {}

  /** The evaluation in a format. */
  public static String write(Evaluation evaluation, Format format) {
    return switch (format) {
      case TTL -> turtle(evaluation);
      case JSONLD ->
          RDFWriter.create().source(graph(evaluation)).format(RDFFormat.JSONLD11_PRETTY).asString();
      case JSON -> json(evaluation);
      case TEXT -> String.join("\n", ReportText.lines(evaluation)) + "\n";
    };
  }

  private static String turtle(Evaluation evaluation) {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, graph(evaluation), Lang.TURTLE);
    return text.toString();
  }

  private static Graph graph(Evaluation evaluation) {
    Graph graph = new ComplianceGraph(evaluation).graph();
    graph.getPrefixMapping().setNsPrefix("report", Odrl.REPORT);
    graph.getPrefixMapping().setNsPrefix("odrl", Odrl.NS);
    graph.getPrefixMapping().setNsPrefix("dct", Odrl.DCT);
    graph.getPrefixMapping().setNsPrefix("xsd", Odrl.XSD);
    graph.getPrefixMapping().setNsPrefix("licet", Odrl.LICET);
    return graph;
  }

  private static String json(Evaluation evaluation) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("decision", evaluation.decision().answer().word());
    root.put("policy", evaluation.policy().iri());
    evaluation.created().ifPresent(time -> root.put("created", time.instant().toString()));
    ArrayNode reports = root.putArray("reports");
    for (PolicyReport report : evaluation.reports()) {
      ObjectNode node = reports.addObject();
      report.request().ifPresent(request -> node.put("request", request));
      node.put("subject", report.subject());
      Decision decision = report.decision();
      node.put("decision", decision.answer().word());
      node.put("because", decision.why());
      strings(node.putArray("restsOn"), decision.rules());
      strings(node.putArray("missing"), decision.missing());
      node.put("conflictStrategy", decision.strategy().word());
      node.put("conflictStrategyFrom", decision.strategySource());
      ArrayNode rules = node.putArray("rules");
      report.rules().forEach(rule -> rule(rules.addObject(), rule));
    }
    strings(root.putArray("notes"), evaluation.notes());
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  private static void rule(ObjectNode node, RuleReport report) {
    node.put("rule", report.rule().id());
    node.put("kind", report.rule().kind().word());
    node.put("attempt", report.attempt());
    node.put("activationState", report.activation().word());
    node.put("attemptState", report.attempted() ? "Attempted" : "NotAttempted");
    node.put("performanceState", report.performance().word());
    node.put("deonticState", report.deontic().word());
    node.put("controlState", report.control().word());
    ArrayNode premises = node.putArray("premises");
    for (PremiseReport premise : report.premises()) {
      ObjectNode one = premises.addObject();
      one.put("premise", premise.aspect().name().toLowerCase(java.util.Locale.ROOT));
      one.put("holds", premise.truth().name().toLowerCase(java.util.Locale.ROOT));
      strings(
          one.putArray("conditions"),
          premise.outcomes().stream().map(outcome -> outcome.condition().text()).toList());
      strings(one.putArray("missing"), premise.missing());
    }
    ArrayNode duties = node.putArray("duties");
    report.duties().forEach(duty -> rule(duties.addObject(), duty));
  }

  private static void strings(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
