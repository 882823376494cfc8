package org.licet.model;

/**
 * A question whose answer would settle findings.
 *
 * @param key record key of the fact, for example {@code facts.registration}, or the id of a
 *     question of the reading
 * @param text the question in plain words
 * @param askWhom who can answer
 * @param records how many records wait for it
 */
public record OpenQuestion(String key, String text, String askWhom, long records) {}
