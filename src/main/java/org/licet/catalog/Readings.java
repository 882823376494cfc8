package org.licet.catalog;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.catalog.QuestionReader.Answers;
import org.licet.model.BadInputException;
import org.licet.model.Reading;
import org.licet.model.Reading.Stance;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;

/** The readings: three of the program, and those that a legal team writes (DESIGN 3, point 9). */
public final class Readings {
  private final SortedMap<String, Reading.Question> questions;
  private final Lazy<SortedMap<String, Answers>> answers;

  /** The readings over the questions of a catalog. */
  public Readings(OntologyFiles files, Catalog catalog) {
    this.questions = catalog.questions();
    this.answers = new Lazy<>(() -> QuestionReader.answers(readings(files)));
  }

  /** One of the three readings of the program. */
  public Reading builtIn(Stance stance) {
    return new Reading(stance.id(), stance, new TreeMap<>(), questions);
  }

  /**
   * The reading with this name, or in the file of this name.
   *
   * @throws BadInputException when it is neither
   */
  public Reading named(String nameOrFile) {
    for (Stance stance : Stance.values()) {
      if (stance.id().equals(nameOrFile)) {
        return builtIn(stance);
      }
    }
    return fromFile(Path.of(nameOrFile));
  }

  /** The three readings of the program, the strictest first. */
  public List<Reading> builtIn() {
    return Arrays.stream(Stance.values()).map(this::builtIn).toList();
  }

  /**
   * A reading of the user's own.
   *
   * <p>A YAML file with the keys {@code name}, {@code base} ({@code strict}, {@code standard}, the
   * default, or {@code permissive}) and {@code answers}, a mapping from the id of a question to the
   * reading whose answer is taken or to the code of that answer; or, if its name ends in {@code
   * .ttl}, Turtle in the form of the program's own readings.
   *
   * @throws BadInputException with the line when the file cannot be read, or a question or answer
   *     is not known
   */
  public Reading fromFile(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    ReadingFile read = name.endsWith(".ttl") ? ReadingFile.turtle(file) : ReadingYaml.read(file);
    return read.resolve(questions, answers.get());
  }

  static SortedMap<String, Reading.Question> questions(OntologyFiles files) {
    return QuestionReader.questions(
        CatalogFiles.need(files, "readings/questions.ttl"), readings(files));
  }

  private static Map<Stance, TurtleFile> readings(OntologyFiles files) {
    Map<Stance, TurtleFile> readings = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      readings.put(stance, CatalogFiles.need(files, "readings/" + stance.id() + ".ttl"));
    }
    return readings;
  }
}
