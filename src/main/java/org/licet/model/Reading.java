package org.licet.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A named set of answers to unsettled questions (DESIGN section 3, point 9).
 *
 * @param name for example {@code standard}
 * @param base which of the three built-in answers counts where {@code answers} is silent
 * @param answers the answer taken for a question, by the question's id
 * @param questions all questions, by id
 */
public record Reading(
    String name,
    Stance base,
    SortedMap<String, Stance> answers,
    SortedMap<String, Question> questions) {

  public Reading {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
  }

  /** The three answers that each question has, from mildest to strictest. */
  public enum Stance {
    PERMISSIVE,
    STANDARD,
    STRICT;

    /** The word in commands and reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The answer taken for a question. */
  public Stance stance(String question) {
    return answers.getOrDefault(question, base);
  }

  /**
   * An unsettled question.
   *
   * @param id for example {@code q-silence}
   * @param text the question
   * @param construction whether it construes the instrument (class I) or is law beside it (class L)
   * @param answers the three answers in words
   * @param authorities ids of the decisions and statutes behind it
   * @param solidity how well the answers are founded
   * @param reviewBy the day by which the answers must be looked at again
   */
  public record Question(
      String id,
      String text,
      boolean construction,
      SortedMap<Stance, String> answers,
      List<String> authorities,
      String solidity,
      Optional<LocalDate> reviewBy) {
    public Question {
      answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
      authorities = List.copyOf(authorities);
    }
  }
}
