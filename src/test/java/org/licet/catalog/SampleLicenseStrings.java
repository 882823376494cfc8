package org.licet.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * All license strings of the samples of real metadata, collected without the readers of the
 * program, so that nothing that a reader overlooks is overlooked here too.
 */
final class SampleLicenseStrings {
  private static final Pattern KEY =
      Pattern.compile(
          "(?i)(?:.*[:/#])?(?:licen[cs]es?|license_?(?:name|link|details)|rights|accessRights"
              + "|simplelicensing_licenseExpression|expression)");
  private static final Pattern NAMED = Pattern.compile("@id|@value|id|url|name|license|expression");
  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\\n(.*?)\\n---");
  private static final Pattern TAG = Pattern.compile("(?m)^\\|([^|]+)\\|\\s*`([^`]+)`\\s*\\|");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> found = new TreeSet<>();

  private SampleLicenseStrings() {}

  /** The strings of a folder of samples, in order. */
  static Set<String> of(Path samples) throws IOException {
    SampleLicenseStrings strings = new SampleLicenseStrings();
    for (String folder :
        List.of(
            "croissant",
            "croissant-broken",
            "croissant-usageinfo",
            "cyclonedx-ml",
            "dcat",
            "dcat-ap",
            "hf-cards",
            "odps",
            "openlineage",
            "spdx3")) {
      try (Stream<Path> files = Files.walk(samples.resolve(folder))) {
        files.filter(Files::isRegularFile).sorted().forEach(strings::file);
      }
    }
    strings.provenanceInitiative(samples.resolve("dpi"));
    return strings.found;
  }

  private void file(Path file) {
    String name = file.getFileName().toString();
    String text = text(file);
    if (name.endsWith(".json") || name.endsWith(".jsonld")) {
      json(text);
    } else if (name.endsWith(".jsonl")) {
      text.lines().forEach(this::json);
    } else if (name.endsWith(".yml") || name.endsWith(".yaml")) {
      yaml(text);
    } else if (name.endsWith(".md")) {
      Matcher front = FRONT_MATTER.matcher(text);
      if (front.find()) {
        yaml(front.group(1));
      }
      Matcher tag = TAG.matcher(text);
      while (tag.find()) {
        add(tag.group(1));
        add(tag.group(2));
      }
    } else if (name.endsWith(".ttl")) {
      turtle(text);
    }
  }

  private void json(String text) {
    try {
      walk(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      // Some samples are broken on purpose; they hold no license that another file does not.
    }
  }

  private void yaml(String text) {
    try {
      for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
        walk(JSON.valueToTree(document));
      }
    } catch (RuntimeException e) {
      // As for JSON.
    }
  }

  private void walk(JsonNode node) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        if (entry.getKey().equals("@context")) {
          continue;
        }
        if (KEY.matcher(entry.getKey()).matches()) {
          values(entry.getValue());
        }
        walk(entry.getValue());
      }
    } else {
      node.forEach(this::walk);
    }
  }

  private void values(JsonNode value) {
    if (value.isTextual()) {
      add(value.asText());
    } else if (value.isArray()) {
      value.forEach(this::values);
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        if (NAMED.matcher(entry.getKey()).matches()) {
          values(entry.getValue());
        }
      }
    }
  }

  private void turtle(String text) {
    try {
      RDFParser.fromString(text, Lang.TURTLE)
          .base("urn:sample:")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(org.apache.jena.graph.Triple triple) {
                  Node object = triple.getObject();
                  if (KEY.matcher(triple.getPredicate().getURI()).matches() && !object.isBlank()) {
                    add(object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI());
                  }
                }
              });
    } catch (RiotException e) {
      // As for JSON.
    }
  }

  private void provenanceInitiative(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("datasets.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      row.path("licenses").forEach(each -> each.forEach(value -> add(value.asText())));
      row.path("hostLicences").forEach(each -> add(each.asText()));
    }
    for (String file : List.of("license_paraphrases.json", "license_classes.json")) {
      for (Map.Entry<String, JsonNode> entry :
          JSON.readTree(folder.resolve(file).toFile()).properties()) {
        add(entry.getKey());
        if (file.contains("paraphrases")) {
          entry.getValue().forEach(each -> add(each.asText()));
        }
      }
    }
  }

  private void add(String text) {
    if (!text.startsWith("_:") && !text.startsWith("urn:sample:")) {
      found.add(text.strip());
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
