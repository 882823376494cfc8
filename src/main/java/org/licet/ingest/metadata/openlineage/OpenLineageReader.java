package org.licet.ingest.metadata.openlineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataLines;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.metadata.bom.StatedUse;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Moment;
import org.licet.model.Problem;

/**
 * Reads OpenLineage events. Inputs and outputs become lineage, and each input of a run becomes a
 * use, at the time of the run. All events of a run are one run. A job event is a design: it has
 * lineage and no use. Events seldom say what a job does with the data; then the action comes from
 * the command line or a manifest.
 */
public final class OpenLineageReader implements MetadataReader {
  @Override
  public String kind() {
    return "openlineage";
  }

  @Override
  public boolean recognizes(Tree document) {
    return !Events.of(document).isEmpty() || Events.isFacets(document) || Events.isSchema(document);
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    Notes notes = new Notes(file);
    Reading reading = new Reading(notes, false);
    reading.add(document);
    return reading.end();
  }

  @Override
  public Optional<MetadataLines> lines(String file) {
    return Optional.of(new Reading(new Notes(file), true));
  }

  /** The reading of one document, or of one file. */
  private static final class Reading implements MetadataLines {
    private final Notes notes;
    private final DatasetFacets datasets;
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final List<Run> designs = new ArrayList<>();
    private final boolean ofLines;
    private long count;

    /**
     * A reading that has begun.
     *
     * @param ofLines whether each document stands on a line of its own
     */
    Reading(Notes notes, boolean ofLines) {
      this.ofLines = ofLines;
      this.notes = notes;
      this.datasets = new DatasetFacets(notes);
    }

    @Override
    public void add(Tree document) throws RefusedException {
      List<Tree.Fields> events = Events.of(document);
      if (events.isEmpty()) {
        throw new RefusedException(
            new Problem(
                notes.at(ofLines ? document.line() : 0),
                Events.isSchema(document)
                    ? "it is a schema of OpenLineage, not an event"
                    : "it holds facets of OpenLineage without the event that they belong to",
                "an event has `eventTime` and a `run`, a `job` or a `dataset`"));
      }
      events.forEach(this::event);
      count += events.size();
    }

    @Override
    public Metadata end() {
      runs.values().forEach(this::lineage);
      designs.forEach(this::lineage);
      List<Tree.Fields> uses = new ArrayList<>();
      runs.forEach((id, run) -> uses.addAll(uses(id, run)));
      if (datasets.all().isEmpty()) {
        notes.remark(count == 1 ? "its event names no dataset" : "its events name no dataset");
      }
      return new Metadata(
          datasets.all().stream().map(Known::described).toList(),
          uses,
          notes.faults(),
          notes.remarks());
    }

    private void event(Tree.Fields event) {
      Trees.get(event, "dataset").ifPresent(datasets::add);
      if (Trees.get(event, "run").isEmpty()) {
        Run design = new Run();
        designs.add(design);
        datasets(event, design);
        return;
      }
      Optional<String> id = Trees.at(event, "run", "runId").flatMap(Trees::text);
      Run run = id.map(name -> runs.computeIfAbsent(name, any -> new Run())).orElseGet(Run::new);
      if (id.isEmpty()) {
        // Its lineage holds all the same, but nobody could tell its uses from those of other runs.
        designs.add(run);
        notes.fault(
            Trees.get(event, "run").orElse(event).line(),
            "`run.runId` is missing",
            "the uses of the run are not judged");
      }
      time(event, run);
      run.action(JobAction.of(event));
      run.purpose(JobAction.purpose(event));
      datasets(event, run);
    }

    private void time(Tree.Fields event, Run run) {
      Optional<Tree> stated = Trees.get(event, "eventTime");
      String text = stated.flatMap(Trees::text).orElse("");
      if (text.isEmpty()) {
        notes.fault(event.line(), "`eventTime` is missing", "a run without a time is not judged");
        return;
      }
      try {
        run.at(text, Moment.parse(text), Trees.text(event, "eventType").orElse(""));
      } catch (IllegalArgumentException e) {
        String message = e.getMessage().replace("`" + text + "`", Quote.of(text));
        notes.fault(
            stated.get().line(), "`eventTime`: " + message, "a run without a time is not judged");
      }
    }

    private void datasets(Tree.Fields event, Run run) {
      for (Tree input : Trees.items(event, "inputs")) {
        boolean subset = Trees.at(input, "inputFacets", "subset").isPresent();
        datasets.add(input).ifPresent(name -> run.input(name, input.line(), subset));
      }
      for (Tree output : Trees.items(event, "outputs")) {
        Optional<String> name = datasets.add(output);
        name.ifPresent(made -> output(made, output, run));
      }
      for (String part : List.of("run", "job")) {
        LineageFacet.entries(Trees.at(event, part, "facets")).forEach(entry -> entry(entry, run));
      }
    }

    private void output(String made, Tree output, Run run) {
      run.output(made, output.line());
      ColumnLineage columns = ColumnLineage.of(output);
      columns
          .kinds()
          .forEach(
              (source, kind) -> {
                datasets.named(source, columns.lineOf(source));
                run.source(made, source, kind);
                run.input(source, columns.lineOf(source), false);
              });
      for (Tree source : LineageFacet.sources(Trees.get(output, "facets"))) {
        Optional<String> name = datasets.add(source);
        name.ifPresent(
            from -> {
              run.source(made, from, Kind.TRANSFORM);
              run.input(from, source.line(), false);
            });
      }
    }

    private void entry(LineageFacet.Entry entry, Run run) {
      Optional<String> target = entry.target().flatMap(datasets::add);
      target.ifPresent(
          made -> {
            run.output(made, entry.target().get().line());
            run.allSourcesOf(made);
          });
      for (Tree source : entry.sources()) {
        Optional<String> name = datasets.add(source);
        name.ifPresent(from -> run.input(from, source.line(), false));
        target.ifPresent(made -> name.ifPresent(from -> run.source(made, from, Kind.TRANSFORM)));
      }
    }

    private void lineage(Run run) {
      run.outputs()
          .forEach(
              (made, line) ->
                  run.sourcesOf(made).forEach((source, kind) -> derive(made, line, source, kind)));
    }

    private void derive(String made, long line, String source, Kind kind) {
      Known output = datasets.named(made, line);
      boolean fromModel = datasets.named(source, line).isModel();
      Kind model = fromModel ? Kind.TRANSFORM : Kind.TRAIN;
      output.madeFrom(
          source, output.isModel() ? model : fromModel ? Kind.OUTPUT : kind, notes.at(line));
    }

    /** A run that writes a model trains it. */
    private Optional<String> training(Run run) {
      boolean model =
          run.outputs().keySet().stream().anyMatch(made -> datasets.named(made, 0).isModel());
      return model ? Optional.of("train-model") : Optional.empty();
    }

    private List<Tree.Fields> uses(String id, Run run) {
      List<Tree.Fields> uses = new ArrayList<>();
      if (run.time().isPresent()) {
        Optional<String> action = run.action().or(() -> training(run));
        run.inputs()
            .forEach(
                (input, line) ->
                    uses.add(
                        new StatedUse(id + "#" + input, input, line)
                            .with("action", action)
                            .with("purpose", run.purpose())
                            .with("usedAt", run.time())
                            .fields()));
      }
      return uses;
    }
  }
}
