package org.licet.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.licet.catalog.QuestionReader.Answers;
import org.licet.model.BadInputException;
import org.licet.model.BrokenCatalogException;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.Reading;
import org.licet.model.Reading.Stance;
import org.licet.vocab.Described;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;

/**
 * A reading of the user's own, before its questions and answers are looked up.
 *
 * @param name its name
 * @param base the reading whose answers count where it gives none
 * @param answers the answers given, in the order of the file
 */
record ReadingFile(String name, Stance base, List<Given> answers) {
  private static final int MAX_BYTES = 1_000_000;

  /**
   * An answer as the file gives it.
   *
   * @param origin where
   * @param question the id of the question
   * @param answer the answer
   */
  record Given(Origin origin, String question, String answer) {}

  /** Looks up the questions and answers. */
  Reading resolve(SortedMap<String, Reading.Question> questions, SortedMap<String, Answers> known) {
    SortedMap<String, Stance> taken = new TreeMap<>();
    for (Given given : answers) {
      Answers choices = known.get(given.question());
      if (choices == null || !questions.containsKey(given.question())) {
        throw bad(
            given.origin(),
            "unknown question `" + given.question() + "`",
            "the questions are " + quoted(questions.keySet()));
      }
      Stance stance =
          stance(given.answer())
              .or(() -> byCode(choices, given.answer()))
              .orElseThrow(() -> unknownAnswer(given, choices));
      if (taken.put(given.question(), stance) != null) {
        throw bad(given.origin(), "`" + given.question() + "` is answered twice", "remove one");
      }
    }
    return new Reading(name, base, taken, questions);
  }

  /** Reads the Turtle form, which is that of the program's own readings. */
  static ReadingFile turtle(Path file) {
    byte[] bytes = bytes(file);
    TurtleFile parsed;
    try {
      parsed = TurtleFile.parse(new OntologyFiles.Found(file.toString(), bytes));
    } catch (BrokenCatalogException e) {
      throw bad(new Origin(file.toString(), 0), "not Turtle: " + e.getMessage(), "");
    }
    List<Described> readings = parsed.things("licet:Reading");
    if (readings.size() != 1) {
      throw bad(
          new Origin(file.toString(), 0),
          readings.size() + " things of class `licet:Reading`",
          "describe one");
    }
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    List<Given> answers = new ArrayList<>();
    for (Described answer : parsed.things("licet:Answer")) {
      String question = answer.link("licet:question").map(Described::localName).orElse("");
      answers.add(
          new Given(
              new Origin(file.toString(), line(lines, answer.localName())),
              question,
              answer.text("licet:answer").orElse("")));
    }
    Described reading = readings.get(0);
    Stance base =
        switch (reading.text("licet:severity").orElse("2")) {
          case "1" -> Stance.PERMISSIVE;
          case "3" -> Stance.STRICT;
          default -> Stance.STANDARD;
        };
    return new ReadingFile(reading.text("rdfs:label").orElseGet(reading::localName), base, answers);
  }

  /** The line that first names a thing; RDF itself keeps none. */
  private static long line(List<String> lines, String name) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(name)) {
        return i + 1L;
      }
    }
    return 0;
  }

  /** The stance with this word, if it is one. */
  static Optional<Stance> stance(String word) {
    return Arrays.stream(Stance.values()).filter(stance -> stance.id().equals(word)).findFirst();
  }

  private static Optional<Stance> byCode(Answers choices, String code) {
    return choices.codes().entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static BadInputException unknownAnswer(Given given, Answers choices) {
    return bad(
        given.origin(),
        "unknown answer `" + given.answer() + "` to `" + given.question() + "`",
        "use `strict`, `standard`, `permissive`, or one of the codes "
            + quoted(choices.codes().values()));
  }

  static BadInputException bad(Origin origin, String message, String hint) {
    return new BadInputException(new Problem(origin, message, hint));
  }

  static byte[] bytes(Path file) {
    Origin origin = new Origin(file.toString(), 0);
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw bad(origin, "larger than 1 MB", "a reading is a small file");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw bad(origin, "cannot be read", "check the name of the file");
    }
  }

  private static String quoted(java.util.Collection<String> words) {
    return words.stream()
        .distinct()
        .map(word -> "`" + word + "`")
        .collect(Collectors.joining(", "));
  }
}
