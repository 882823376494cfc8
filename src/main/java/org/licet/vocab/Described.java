package org.licet.vocab;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.licet.model.BrokenCatalogException;

/**
 * A thing of the ontology and what its file says about it. Properties are asked for by prefixed
 * name.
 *
 * @param in the file
 * @param node the thing
 */
public record Described(TurtleFile in, Node node) {
  private static final String FIRST = Ontology.iri("rdf:first");
  private static final String REST = Ontology.iri("rdf:rest");
  private static final String NIL = Ontology.iri("rdf:nil");

  /** Another thing of the same file. */
  public Described other(Node thing) {
    return new Described(in, thing);
  }

  /** Where the file was found, for messages. */
  public String file() {
    return in.name();
  }

  /** Whether it has no name of its own. */
  public boolean isAnonymous() {
    return node.isBlank();
  }

  /** Its name; for a thing without a name a label that differs from run to run. */
  public String iri() {
    return isAnonymous() ? node.getBlankNodeLabel() : node.getURI();
  }

  /** What follows the last slash or hash of its name. */
  public String localName() {
    return Ontology.localName(iri());
  }

  /** The one text of a property; the first in order where there are several. */
  public Optional<String> text(String property) {
    return texts(property).stream().findFirst();
  }

  /** All texts of a property, in order; for a thing its name. */
  public List<String> texts(String property) {
    return nodes(property).map(Described::text).sorted().toList();
  }

  /** A text that must be there. */
  public String need(String property) {
    return text(property).filter(text -> !text.isBlank()).orElseThrow(() -> missing(property));
  }

  /** The day of a property, {@code YYYY-MM-DD}. */
  public Optional<LocalDate> day(String property) {
    return text(property)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeException e) {
                throw broken(
                    "`" + property + "` is `" + text + "`, which is not a day: use `YYYY-MM-DD`");
              }
            });
  }

  /** A day that must be there. */
  public LocalDate needDay(String property) {
    return day(property).orElseThrow(() -> missing(property));
  }

  /** Whether a property is true; absent means no. */
  public boolean flag(String property) {
    return text(property).map(text -> text.equals("true") || text.equals("1")).orElse(false);
  }

  /** The one thing that a property leads to; the first by name where there are several. */
  public Optional<Described> link(String property) {
    return links(property).stream().findFirst();
  }

  /** A thing that a property must lead to. */
  public Described needLink(String property) {
    return link(property).orElseThrow(() -> missing(property));
  }

  /**
   * What the one value of a property, by its local name, stands for.
   *
   * @throws BrokenCatalogException naming the choices when it is none of them, or absent
   */
  public <T> T choose(String property, Map<String, T> choices) {
    String choice = Ontology.localName(need(property));
    return Optional.ofNullable(choices.get(choice))
        .orElseThrow(
            () ->
                broken(
                    "says `"
                        + property
                        + "` `"
                        + choice
                        + "`: use one of "
                        + choices.keySet().stream()
                            .sorted()
                            .map(each -> "`" + each + "`")
                            .collect(Collectors.joining(", "))));
  }

  /** All things that a property leads to, by name; those without a name in no certain order. */
  public List<Described> links(String property) {
    return nodes(property)
        .filter(each -> !each.isLiteral())
        .map(this::other)
        .sorted(Comparator.comparing(Described::iri))
        .toList();
  }

  /** The names of all things that a property leads to, in order. */
  public List<String> iris(String property) {
    return links(property).stream().map(Described::iri).toList();
  }

  /** The values of a property; the members, in order, of a value that is a list. */
  public List<Node> values(String property) {
    List<Node> values = new ArrayList<>();
    nodes(property)
        .sorted(Comparator.comparing(Described::text))
        .forEach(each -> values.addAll(isList(each) ? members(each) : List.of(each)));
    return values;
  }

  /** The names of all properties that the file states of it, in order. */
  public List<String> properties() {
    return in.about(node).keySet().stream().sorted().toList();
  }

  /** Whether the file says anything of this property. */
  public boolean has(String property) {
    return in.about(node).containsKey(Ontology.iri(property));
  }

  /** Whether it is of a class, by prefixed name. */
  public boolean isA(String type) {
    return iris("rdf:type").contains(Ontology.iri(type));
  }

  /** The thing named, for messages: for example {@code clause `xda-2020-03-10-ads`}. */
  public String called() {
    String kind = "entry";
    for (String type :
        List.of(
            "Clause",
            "TermsVersion",
            "Document",
            "License",
            "Platform",
            "Statute",
            "Decision",
            "Question")) {
      if (isA("licet:" + type)) {
        kind = type.equals("TermsVersion") ? "version" : type.toLowerCase(java.util.Locale.ROOT);
        break;
      }
    }
    return kind + (isAnonymous() ? " without a name" : " `" + localName() + "`");
  }

  /** What to throw when something that must be there is not. */
  public BrokenCatalogException missing(String property) {
    return broken("has no `" + property + "`: add it");
  }

  /** What to throw when the thing cannot be relied on. */
  public BrokenCatalogException broken(String what) {
    return new BrokenCatalogException("`" + file() + "`: " + called() + " " + what);
  }

  private boolean isList(Node value) {
    return in.about(value).containsKey(FIRST) || (value.isURI() && value.getURI().equals(NIL));
  }

  private List<Node> members(Node list) {
    List<Node> members = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node rest = list;
    while (in.about(rest).containsKey(FIRST)) {
      if (!seen.add(rest) || !in.about(rest).containsKey(REST)) {
        throw broken("has a list that is tied to itself or cut off: write it as `( ... )`");
      }
      members.add(in.about(rest).get(FIRST).get(0));
      rest = in.about(rest).get(REST).get(0);
    }
    return members;
  }

  private Stream<Node> nodes(String property) {
    return in.about(node).getOrDefault(Ontology.iri(property), List.of()).stream();
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.isBlank() ? node.getBlankNodeLabel() : node.getURI();
  }
}
