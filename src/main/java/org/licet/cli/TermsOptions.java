package org.licet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.terms.ClauseWords;
import org.licet.terms.NoSuchNameException;
import org.licet.terms.TermsNames;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The catalog that a command reads: that of Licet, with directories laid over it. */
final class TermsOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--catalog",
      paramLabel = "DIR",
      description = "a further catalog beside the one of Licet; may be repeated")
  private List<Path> catalogs = List.of();

  List<Path> directories() {
    return catalogs;
  }

  /** Lays a directory over the catalog too, if it holds files of one. */
  void layOver(Path directory) {
    boolean holdsCatalog =
        Stream.of(
                "platforms",
                "licenses",
                "statutes",
                "platforms.ttl",
                "license-aliases.ttl",
                "license-names.ttl",
                "license-addresses.ttl")
            .anyMatch(name -> Files.exists(directory.resolve(name)));
    if (holdsCatalog && !catalogs.contains(directory)) {
      List<Path> all = new ArrayList<>(catalogs);
      all.add(directory);
      catalogs = all;
    }
  }

  /**
   * The catalog and its words.
   *
   * @param files the files read
   * @param vocabulary the words
   * @param catalog the texts
   */
  record Read(OntologyFiles files, Vocabulary vocabulary, Catalog catalog) {
    TermsNames names() {
      return new TermsNames(catalog);
    }

    ClauseWords words() {
      return new ClauseWords(vocabulary);
    }
  }

  Read read() {
    OntologyFiles files = OntologyFiles.builtInWith(catalogs);
    Vocabulary vocabulary = new OntologyVocabulary(files);
    return new Read(files, vocabulary, new OntologyCatalog(files, vocabulary));
  }

  /** Does something with names; one that the catalog lacks is wrong usage. */
  <T> T named(Callable<T> work) throws IOException {
    try {
      return work.call();
    } catch (NoSuchNameException unknown) {
      throw new WrongUsageException(command, unknown.getMessage());
    } catch (IOException | RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  /**
   * The day that an option states.
   *
   * @throws WrongUsageException when it is no day
   */
  LocalDate day(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new WrongUsageException(
          command, "`" + option + "`: `" + text + "` is not a day: use `YYYY-MM-DD`");
    }
  }
}
