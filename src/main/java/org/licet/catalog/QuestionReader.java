package org.licet.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.BrokenCatalogException;
import org.licet.model.Reading.Question;
import org.licet.model.Reading.Stance;
import org.licet.vocab.Described;
import org.licet.vocab.TurtleFile;

/** Reads the unsettled questions with their three answers (DESIGN section 3, point 9). */
final class QuestionReader {
  private static final Map<String, Boolean> CONSTRUCTION =
      Map.of("instrument-question", true, "law-question", false);

  private QuestionReader() {}

  /**
   * What the three readings answer to one question.
   *
   * @param words the answers in words
   * @param codes the answers as the rules know them
   */
  record Answers(SortedMap<Stance, String> words, SortedMap<Stance, String> codes) {}

  /** The questions by id, from the file of questions and those of the three readings. */
  static SortedMap<String, Question> questions(
      TurtleFile questions, Map<Stance, TurtleFile> readings) {
    SortedMap<String, Answers> answers = answers(readings);
    SortedMap<String, Question> byId = new TreeMap<>();
    for (Described question : questions.things("licet:Question")) {
      String id = question.need("skos:notation");
      Answers given =
          Optional.ofNullable(answers.get(id))
              .filter(each -> each.words().size() == Stance.values().length)
              .orElseThrow(
                  () ->
                      question.broken(
                          "is not answered by each of the three readings: add the answers"));
      byId.put(
          id,
          new Question(
              id,
              question.need("rdfs:label"),
              question.choose("licet:questionClass", CONSTRUCTION),
              given.words(),
              question.links("licet:authority").stream().map(Described::localName).toList(),
              question.need("licet:solidity"),
              question.day("licet:reviewBy")));
    }
    for (String answered : answers.keySet()) {
      if (!byId.containsKey(answered)) {
        throw new BrokenCatalogException(
            "`" + questions.name() + "` lacks the question `" + answered + "`, which is answered");
      }
    }
    return byId;
  }

  /** The answers of the three readings, by question. */
  static SortedMap<String, Answers> answers(Map<Stance, TurtleFile> readings) {
    SortedMap<String, Answers> answers = new TreeMap<>();
    new TreeMap<>(readings)
        .forEach(
            (stance, file) -> {
              for (Described answer : file.things("licet:Answer")) {
                String question = answer.needLink("licet:question").localName();
                Answers given =
                    answers.computeIfAbsent(
                        question, key -> new Answers(new TreeMap<>(), new TreeMap<>()));
                String before = given.words().put(stance, answer.need("licet:paraphrase"));
                if (before != null) {
                  throw answer.broken("is a second answer to `" + question + "`: remove one");
                }
                given.codes().put(stance, answer.need("licet:answer"));
              }
            });
    return answers;
  }
}
