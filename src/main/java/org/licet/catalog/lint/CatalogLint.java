package org.licet.catalog.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.licet.catalog.CatalogFiles;
import org.licet.catalog.OntologyCatalog;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.model.BrokenCatalogException;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Instrument;
import org.licet.model.Platform;
import org.licet.model.Statute;
import org.licet.model.TermsVersion;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;

/**
 * Checks a whole catalog: that everything loads, has its shape, uses known words, refers to what
 * exists, that versions follow each other, and what is stale. Problems are gathered, not thrown, as
 * far as the catalog can be read at all.
 */
public final class CatalogLint {
  private final OntologyFiles files;

  /** Checks of the catalog of these files. */
  public CatalogLint(OntologyFiles files) {
    this.files = files;
  }

  /**
   * All problems, worst first.
   *
   * @param day the day against which texts and answers are stale
   */
  public List<LintProblem> problems(LocalDate day) {
    TreeSet<LintProblem> problems = new TreeSet<>();
    try {
      OntologyVocabulary vocabulary = new OntologyVocabulary(files);
      OntologyCatalog catalog = new OntologyCatalog(files, vocabulary);
      new Checks(catalog, vocabulary, day, problems).run();
      CatalogGraph graph = new CatalogGraph(CatalogFiles.everything(files, catalog));
      problems.addAll(ReferenceCheck.check(graph));
      files
          .first("shapes.ttl")
          .ifPresentOrElse(
              shapes -> problems.addAll(ShapeCheck.check(graph, shapes)),
              () ->
                  problems.add(
                      new LintProblem(Level.ERROR, "", "", "`shapes.ttl` is missing: restore it")));
    } catch (BrokenCatalogException e) {
      problems.add(broken(e));
    }
    return List.copyOf(problems);
  }

  private static LintProblem broken(BrokenCatalogException e) {
    return new LintProblem(Level.ERROR, "", "", String.valueOf(e.getMessage()));
  }

  /** The checks that look at what was loaded. */
  private record Checks(
      OntologyCatalog catalog,
      OntologyVocabulary vocabulary,
      LocalDate day,
      TreeSet<LintProblem> problems) {

    void run() {
      IdCheck ids = new IdCheck();
      for (Platform platform : catalog.platforms()) {
        attempt(() -> platform(platform.id(), ids));
      }
      for (String license : catalog.licenseIds()) {
        attempt(() -> license(license, ids));
      }
      attempt(() -> catalog.statutes().forEach(this::statute));
      attempt(catalog::decisions);
      attempt(
          () ->
              problems.addAll(
                  new StalenessCheck(day)
                      .questions("readings/questions.ttl", catalog.questions().values())));
      problems.addAll(ids.problems());
    }

    private void platform(String id, IdCheck ids) {
      String file = "platforms/" + id + ".ttl";
      List<TermsVersion> versions = catalog.versions(id);
      problems.addAll(new IntervalCheck(vocabulary).check(file, versions));
      problems.addAll(new StalenessCheck(day).versions(file, versions));
      versions.forEach(version -> instrument(file, version, ids));
    }

    private void license(String id, IdCheck ids) {
      catalog.license(id).ifPresent(license -> instrument("licenses/" + id + ".ttl", license, ids));
    }

    private void instrument(String file, Instrument instrument, IdCheck ids) {
      ids.use(file, "version", instrument.id());
      for (Clause clause : instrument.clauses()) {
        ids.use(file, "clause", clause.id());
        List<Constraint> constraints = new ArrayList<>(clause.constraints());
        clause.refinements().values().forEach(constraints::addAll);
        problems.addAll(
            new WordCheck(vocabulary).check(file, "clause `" + clause.id() + "`", constraints));
      }
    }

    private void statute(Statute statute) {
      problems.addAll(
          new WordCheck(vocabulary)
              .check("statutes", "statute `" + statute.id() + "`", statute.constraints()));
    }

    private void attempt(Runnable check) {
      try {
        check.run();
      } catch (BrokenCatalogException e) {
        problems.add(broken(e));
      }
    }
  }
}
