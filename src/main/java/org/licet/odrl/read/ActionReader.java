package org.licet.odrl.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.licet.model.BrokenCatalogException;
import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.Odrl;

/** Reads what actions include and imply. */
public final class ActionReader {
  private ActionReader() {}

  /**
   * The actions of ODRL 2.2, of the drafts for artificial intelligence, and of Licet's profile.
   *
   * @throws BrokenCatalogException when the program lacks one of its files
   */
  public static ActionHierarchy builtIn() {
    Map<String, Set<String>> steps = new TreeMap<>();
    collect(resource("/org/licet/odrl/actions.ttl"), steps, true);
    // A word of the profile is included in its exact match, but gives ODRL's own word no new place:
    // there, selling is a transfer and no use.
    collect(resource("/ontology/actions.ttl"), steps, false);
    return new ActionHierarchy(steps, new HashMap<>());
  }

  /**
   * The actions that a file describes.
   *
   * @throws org.licet.model.BadInputException when actions include each other in a circle
   */
  public static ActionHierarchy of(Nodes nodes) {
    Map<String, Set<String>> included = new TreeMap<>();
    steps(nodes, Odrl.iri("includedIn"), included, false);
    checkCycles(nodes, included);
    Map<String, Set<String>> steps = new TreeMap<>();
    for (Node subject : nodes.instances(Odrl.iri("Action"))) {
      steps.put(Nodes.id(subject), new TreeSet<>());
    }
    included.forEach(
        (key, values) -> steps.computeIfAbsent(key, any -> new TreeSet<>()).addAll(values));
    Map<String, Set<String>> matches = new TreeMap<>();
    steps(nodes, Odrl.SKOS + "exactMatch", matches, true);
    matches.forEach(
        (key, values) -> {
          if (steps.containsKey(key) || values.stream().anyMatch(steps::containsKey)) {
            steps.computeIfAbsent(key, any -> new TreeSet<>()).addAll(values);
          }
        });
    Map<String, Set<String>> implied = new TreeMap<>();
    steps(nodes, Odrl.iri("implies"), implied, false);
    return new ActionHierarchy(steps, implied);
  }

  private static void collect(Graph graph, Map<String, Set<String>> steps, boolean bothWays) {
    Nodes nodes = new Nodes(graph, "");
    steps(nodes, Odrl.iri("includedIn"), steps, false);
    steps(nodes, Odrl.SKOS + "exactMatch", steps, bothWays);
  }

  private static void steps(
      Nodes nodes, String property, Map<String, Set<String>> steps, boolean bothWays) {
    for (Node subject : nodes.subjects(property)) {
      for (String object : nodes.iris(subject, property)) {
        steps.computeIfAbsent(Nodes.id(subject), any -> new TreeSet<>()).add(object);
        if (bothWays) {
          steps.computeIfAbsent(object, any -> new TreeSet<>()).add(Nodes.id(subject));
        }
      }
    }
  }

  private static void checkCycles(Nodes nodes, Map<String, Set<String>> steps) {
    for (String start : steps.keySet()) {
      Set<String> seen = new LinkedHashSet<>();
      List<String> open = new java.util.ArrayList<>(steps.get(start));
      while (!open.isEmpty()) {
        String at = open.remove(open.size() - 1);
        if (at.equals(start)) {
          throw Bad.input(
              nodes.file(),
              "the action `" + start + "` is included in itself (`odrl:includedIn` in a circle)",
              "remove one of the statements");
        }
        if (seen.add(at)) {
          open.addAll(steps.getOrDefault(at, Set.of()));
        }
      }
    }
  }

  private static Graph resource(String name) {
    try (InputStream stream = ActionReader.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new BrokenCatalogException("the program lacks its file `" + name + "`");
      }
      return RdfFile.read(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new BrokenCatalogException("the program's file `" + name + "` cannot be read");
    }
  }
}
