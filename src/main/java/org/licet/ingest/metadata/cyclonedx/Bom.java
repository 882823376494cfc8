package org.licet.ingest.metadata.cyclonedx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.metadata.bom.Reach;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;

/** The components of a document, and what was made from what. */
final class Bom {
  /**
   * One step of lineage.
   *
   * @param child what was made
   * @param parent what it was made from
   */
  record Step(Component child, Component parent, Kind kind, long line) {}

  /** A dataset that a model was trained on, or a reference to one that other documents describe. */
  record Training(Component model, Component data, long line) {}

  private final Tree document;
  private final Notes notes;
  private final List<Component> components = new ArrayList<>();
  private final Map<String, Component> byRef = new LinkedHashMap<>();
  private final Map<String, Component> inline = new LinkedHashMap<>();
  private final Set<Step> steps = new LinkedHashSet<>();
  private final List<Training> trainings = new ArrayList<>();

  private Bom(Tree document, Notes notes) {
    this.document = document;
    this.notes = notes;
  }

  /** Reads a document. A reference that leads nowhere is a fault. */
  static Bom of(Tree document, Notes notes) {
    Bom bom = new Bom(document, notes);
    Deque<Component> open = new ArrayDeque<>();
    Trees.at(document, "metadata", "component").ifPresent(each -> bom.add(each, open));
    Trees.items(document, "components").forEach(each -> bom.add(each, open));
    while (!open.isEmpty()) {
      bom.addWithin(open.remove(), open);
    }
    List.copyOf(bom.components).stream().filter(Component::isModel).forEach(bom::addTraining);
    bom.addDependencies();
    return bom;
  }

  /** All components, also those within others and those that others came from. */
  List<Component> components() {
    return List.copyOf(components);
  }

  /** All steps of lineage. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** What models were trained on. */
  List<Training> trainings() {
    return List.copyOf(trainings);
  }

  /** The components that are data or models, or are joined to one by lineage or training. */
  List<Component> subjects() {
    Set<Component> subjects = new LinkedHashSet<>();
    components.stream().filter(each -> each.isModel() || each.isData()).forEach(subjects::add);
    trainings.forEach(each -> subjects.add(each.data()));
    Reach<Component> joined = new Reach<>();
    steps.forEach(step -> joined.join(step.child(), step.parent()));
    return List.copyOf(joined.from(subjects));
  }

  /**
   * The name of a component of this document anywhere (CycloneDX BOM-Link); absent when it or the
   * document has no id.
   */
  Optional<String> link(Component component) {
    return Trees.text(document, "serialNumber")
        .map(serial -> serial.replaceFirst("(?i)^urn:uuid:", "urn:cdx:"))
        .filter(serial -> serial.startsWith("urn:cdx:"))
        .flatMap(
            serial ->
                component
                    .ref()
                    .filter(ref -> !isLink(ref))
                    .map(
                        ref ->
                            serial
                                + "/"
                                + Trees.text(document, "version").orElse("1")
                                + "#"
                                + ref));
  }

  private static boolean isLink(String ref) {
    return ref.startsWith("urn:cdx:");
  }

  private Optional<Component> add(Tree value, Deque<Component> open) {
    if (!(value instanceof Tree.Fields fields)) {
      return Optional.empty();
    }
    Component component = new Component(components.size(), fields, false);
    components.add(component);
    component.refs().forEach(ref -> byRef.putIfAbsent(ref, component));
    open.add(component);
    return Optional.of(component);
  }

  private void addWithin(Component component, Deque<Component> open) {
    for (Tree each : Trees.items(component.fields(), "components")) {
      add(each, open)
          .filter(part -> isSubject(part) && isSubject(component))
          .ifPresent(part -> step(component, part, Kind.MERGE, part.line()));
    }
    Optional<Tree> pedigree = Trees.get(component.fields(), "pedigree");
    pedigree.ifPresent(
        known -> {
          for (Tree each : Trees.items(known, "ancestors")) {
            add(each, open).ifPresent(from -> step(component, from, Kind.TRANSFORM, from.line()));
          }
          for (Tree each : Trees.items(known, "descendants")) {
            add(each, open).ifPresent(made -> step(made, component, Kind.TRANSFORM, made.line()));
          }
        });
  }

  private static boolean isSubject(Component component) {
    return component.isModel() || component.isData();
  }

  private void addTraining(Component model) {
    Optional<Tree> parameters = Trees.at(model.fields(), "modelCard", "modelParameters");
    for (Tree each : parameters.map(p -> Trees.items(p, "datasets")).orElse(List.of())) {
      Optional<String> ref =
          each instanceof Tree.Text plain ? Optional.of(plain.text()) : Trees.text(each, "ref");
      Optional<Component> data = ref.isPresent() ? referred(ref.get(), each.line()) : inPlace(each);
      data.filter(dataset -> dataset.number() != model.number())
          .ifPresent(
              dataset -> {
                trainings.add(new Training(model, dataset, each.line()));
                step(model, dataset, Kind.TRAIN, each.line());
              });
    }
  }

  /** What a reference names; another document's component is known by its name alone. */
  private Optional<Component> referred(String ref, long line) {
    Optional<Component> known = Optional.ofNullable(byRef.get(ref));
    if (known.isPresent() || !isLink(ref)) {
      if (known.isEmpty()) {
        notes.fault(
            line,
            "`ref` names " + Quote.of(ref) + ", which the document does not have",
            "the dataset is left out");
      }
      return known;
    }
    Tree.Fields elsewhere =
        new Tree.Fields(
            List.of(
                new Tree.Field("bom-ref", line, new Tree.Text(ref, line)),
                new Tree.Field("name", line, new Tree.Text(ref, line))),
            line);
    return add(elsewhere, new ArrayDeque<>());
  }

  /** A dataset that the card describes; two cards that describe the same mean one. */
  private Optional<Component> inPlace(Tree value) {
    if (!(value instanceof Tree.Fields fields)) {
      notes.fault(value.line(), "a dataset of a model must be an object, not " + value.what(), "");
      return Optional.empty();
    }
    Component described = new Component(components.size(), fields, true);
    Optional<Component> listed = listed(described);
    if (listed.isPresent()) {
      return listed;
    }
    if (described.isNoData()) {
      notes.remark(
          Quote.of(described.name()) + " among the datasets of a model is no data: not judged");
      return Optional.empty();
    }
    String url = Trees.at(fields, "contents", "url").flatMap(Trees::text).orElse("");
    String key = described.name() + "\n" + url;
    boolean unnamed = described.name().isEmpty() && url.isEmpty();
    Component known = unnamed ? described : inline.computeIfAbsent(key, any -> described);
    if (known.number() == components.size()) {
      components.add(known);
      known.refs().forEach(ref -> byRef.putIfAbsent(ref, known));
    }
    return Optional.of(known);
  }

  /** The one component of the document that is data of this name and at no other address. */
  private Optional<Component> listed(Component described) {
    List<String> urls = described.urls().toList();
    List<Component> same =
        components.stream()
            .filter(each -> !each.isInline() && each.isData())
            .filter(each -> !described.name().isEmpty() && each.name().equals(described.name()))
            .filter(each -> urls.isEmpty() || each.urls().toList().containsAll(urls))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private void addDependencies() {
    for (Tree dependency : Trees.items(document, "dependencies")) {
      Optional<Component> from =
          Trees.text(dependency, "ref").flatMap(ref -> Optional.ofNullable(byRef.get(ref)));
      for (Tree on : Trees.items(dependency, "dependsOn")) {
        Optional<Component> to = Trees.text(on).flatMap(ref -> Optional.ofNullable(byRef.get(ref)));
        if (from.filter(Bom::isSubject).isPresent() && to.filter(Bom::isSubject).isPresent()) {
          depends(from.get(), to.get(), on.line());
        }
      }
    }
  }

  private void depends(Component from, Component to, long line) {
    boolean known =
        steps.stream().anyMatch(step -> step.child().equals(from) && step.parent().equals(to));
    if (!known) {
      step(from, to, Kind.TRANSFORM, line);
      notes.remark(
          Quote.of(from.name())
              + " depends on "
              + Quote.of(to.name())
              + ", but it is not said how it was used: taken as made from it");
    }
  }

  private void step(Component child, Component parent, Kind kind, long line) {
    if (!child.equals(parent)) {
      steps.add(new Step(child, parent, kind, line));
    }
  }
}
