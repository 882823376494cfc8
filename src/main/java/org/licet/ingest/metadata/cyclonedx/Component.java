package org.licet.ingest.metadata.cyclonedx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.licet.ingest.metadata.bom.Addresses;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * A component of a bill of materials, or a dataset that the card of a model describes in place.
 *
 * @param number tells it from the others of its document
 * @param fields its properties
 * @param isInline whether the card of a model describes it in place
 */
record Component(int number, Tree.Fields fields, boolean isInline) {
  private static final Set<String> NO_DATA = Set.of("configuration", "source-code", "definition");

  /** A document has one component of a number; its properties need not be compared. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Component component && component.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  /** Whether it is a machine learning model. */
  boolean isModel() {
    return !isInline
        && (isOf("machine-learning-model") || Trees.get(fields, "modelCard").isPresent());
  }

  /** Whether it is data that could be learnt from. */
  boolean isData() {
    return isInline || isOf("data") && !isNoData();
  }

  /** Whether it is data of a kind that nobody learns from, such as the settings of a program. */
  boolean isNoData() {
    List<String> types =
        isInline
            ? Trees.texts(fields, "type")
            : data().flatMap(each -> Trees.texts(each, "type").stream()).toList();
    return !types.isEmpty() && NO_DATA.containsAll(types);
  }

  /** Its name with the group that it belongs to. */
  String name() {
    String group = Trees.text(fields, "group").map(text -> text + "/").orElse("");
    return Trees.text(fields, "name").map(name -> group + name).orElse("");
  }

  /** The id by which its document refers to it. */
  Optional<String> ref() {
    return Trees.text(fields, "bom-ref");
  }

  /** The ids by which its document refers to it or to the data that it lists. */
  Stream<String> refs() {
    return Stream.concat(
        ref().stream(), data().flatMap(each -> Trees.text(each, "bom-ref").stream()));
  }

  /** The data that it lists; itself, when it is described in place. */
  Stream<Tree> data() {
    return isInline ? Stream.of(fields) : Trees.items(fields, "data").stream();
  }

  /** The addresses of the data that it lists. */
  Stream<String> urls() {
    return data()
        .flatMap(each -> Trees.at(each, "contents", "url").flatMap(Trees::text).stream())
        .flatMap(text -> Addresses.web(text).stream());
  }

  /** Where it is described. */
  long line() {
    return fields.line();
  }

  private boolean isOf(String type) {
    return Trees.text(fields, "type").filter(type::equals).isPresent();
  }
}
