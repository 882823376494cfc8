package org.licet.model;

/**
 * A record that could not be read; it is a finding of its own, and nothing else is lost.
 *
 * @param id its id, or {@code <file>:<line>} where it has none or shares it with another
 * @param problem what is wrong
 */
public record InvalidRecord(String id, Problem problem) {}
