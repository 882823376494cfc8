package org.licet.ingest.metadata.spdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;
import org.licet.model.Dataset.Derivation.Kind;

/**
 * What was made from what, and which model was trained or tested on which data, going by the
 * relationships (SPDX 3, {@code Core/RelationshipType}). A file of a dataset stands for the
 * dataset, unless it has a license of its own; so do the weights of a model.
 */
final class SpdxLineage {
  private static final String TEST = "evaluate-benchmark";
  private static final Pattern TRAINED =
      Pattern.compile("(pre-?)?trained(on|with)|fine-?tuned(on|with)");
  private static final Pattern TESTED = Pattern.compile("(tested|validated|evaluated)(on|with)");
  private static final String[] DEPENDS = {
    "dependsOn",
    "hasPrerequisite",
    "hasRequirement",
    "hasOptionalDependency",
    "hasProvidedDependency",
    "hasInput"
  };

  /**
   * One step of lineage.
   *
   * @param child the id of what was made
   * @param parent the id of what it was made from
   */
  record Step(String child, String parent, Kind kind, long line) {}

  /**
   * A use of data for a model.
   *
   * @param action the word of a usage record
   * @param part the element that the relationship names as the model
   */
  record Use(String action, String model, String data, String part, long line) {
    /** Whether the model is made from the data, and not only tried on it. */
    boolean trains() {
      return !action.equals(TEST);
    }
  }

  private final SpdxGraph graph;
  private final SpdxParts parts;
  private final Notes notes;
  private final Map<List<String>, Step> steps = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();

  private SpdxLineage(SpdxGraph graph, SpdxParts parts, Notes notes) {
    this.graph = graph;
    this.parts = parts;
    this.notes = notes;
  }

  /** Reads the relationships of a document. */
  static SpdxLineage of(SpdxGraph graph, SpdxParts parts, Notes notes) {
    SpdxLineage lineage = new SpdxLineage(graph, parts, notes);
    graph.relations(relation -> true).forEach(lineage::add);
    lineage.addBuilds();
    return lineage;
  }

  /** All steps, in the order of the document. */
  List<Step> steps() {
    return List.copyOf(steps.values());
  }

  /** All uses, in the order of the document. */
  List<Use> uses() {
    return List.copyOf(uses);
  }

  private void add(SpdxRelation relation) {
    String type = relation.type().toLowerCase(Locale.ROOT);
    if (TRAINED.matcher(type).matches()) {
      use(relation, type.startsWith("fine") ? "fine-tune" : "train-model");
    } else if (TESTED.matcher(type).matches()) {
      use(relation, TEST);
    } else {
      step(relation);
    }
  }

  private void use(SpdxRelation relation, String action) {
    String model = subject(relation.from(), true);
    if (isNothing(relation.to())) {
      notes.remark(
          "it is not said on what data " + Quote.of(called(model)) + " was trained or tested");
      return;
    }
    String data = subject(relation.to(), false);
    uses.add(new Use(action, model, data, relation.from(), relation.line()));
    if (!action.equals(TEST)) {
      step(model, data, Kind.TRAIN, relation);
    }
  }

  private void step(SpdxRelation relation) {
    String from = subject(relation.from(), false);
    String to = subject(relation.to(), false);
    switch (relation.type()) {
      case "descendantOf" -> step(from, to, Kind.TRANSFORM, relation);
      case "ancestorOf", "amendedBy", "hasVariant" -> step(to, from, Kind.TRANSFORM, relation);
      case "copiedTo", "expandsTo", "packagedBy" -> step(to, from, Kind.COPY, relation);
      case "generates" -> generated(relation);
      case "contains", "hasDataFile" -> {
        if (isDataOrModel(relation.from()) && isDataOrModel(relation.to())) {
          step(from, to, Kind.MERGE, relation);
        }
      }
      default -> {
        if (relation.isOf(DEPENDS) && isDataOrModel(from) && isDataOrModel(to)) {
          step(from, to, Kind.TRANSFORM, relation);
          notes.remark(
              Quote.of(called(from))
                  + " depends on "
                  + Quote.of(called(to))
                  + ", but it is not said how it was used: taken as made from it");
        }
      }
    }
  }

  /** What a script or a program generates is not made from it; what data or a model does, is. */
  private void generated(SpdxRelation relation) {
    String source = subject(relation.from(), false);
    if (isSoftware(source)) {
      return;
    }
    String made = subject(relation.to(), false);
    boolean fromModel = isModel(source);
    boolean model = isModel(made);
    Kind kind =
        fromModel ? model ? Kind.TRANSFORM : Kind.OUTPUT : model ? Kind.TRAIN : Kind.TRANSFORM;
    step(made, source, kind, relation);
  }

  private void addBuilds() {
    for (SpdxRelation output : graph.relations(each -> each.isOf("hasOutput"))) {
      for (SpdxRelation input : graph.from(output.from(), "hasInput")) {
        String made = subject(output.to(), true);
        String source = subject(input.to(), false);
        if (!isSoftware(source)) {
          Kind kind = isModel(made) && !isModel(source) ? Kind.TRAIN : Kind.TRANSFORM;
          step(made, source, kind, input);
        }
      }
    }
  }

  private void step(String child, String parent, Kind kind, SpdxRelation relation) {
    if (!child.equals(parent) && !isNothing(child) && !isNothing(parent)) {
      // The files of one dataset stand for it one by one: that they do is said once.
      steps.putIfAbsent(
          List.of(child, parent, kind.id()), new Step(child, parent, kind, relation.line()));
    }
  }

  /**
   * The dataset or model that an element stands for.
   *
   * @param model whether a model is expected
   */
  private String subject(String id, boolean model) {
    Optional<SpdxElement> element = graph.element(id).filter(SpdxElement::isFile);
    if (element.isEmpty() || hasOwnLicense(id)) {
      return id;
    }
    boolean weights = element.get().term("primaryPurpose").filter("model"::equals).isPresent();
    return parts
        .whole(id, model || weights ? SpdxElement::isModel : SpdxElement::isData)
        .map(SpdxElement::id)
        .orElse(id);
  }

  private boolean hasOwnLicense(String id) {
    return !graph.from(id, SpdxDeclarations.DECLARED).isEmpty();
  }

  private boolean isDataOrModel(String id) {
    return graph.element(id).filter(e -> e.isData() || e.isModel()).isPresent();
  }

  /** What no document describes may be data. */
  private boolean isSoftware(String id) {
    return graph.element(id).filter(SpdxElement::isSoftware).isPresent();
  }

  private boolean isModel(String id) {
    return graph
        .element(id)
        .filter(e -> e.isModel() || e.term("primaryPurpose").filter("model"::equals).isPresent())
        .isPresent();
  }

  private String called(String id) {
    return graph.element(id).map(SpdxElement::name).orElse(id);
  }

  private static boolean isNothing(String id) {
    return id.matches("(?i).*\\b(None|NoAssertion)(Element)?");
  }
}
