package org.licet.rules.fact;

/**
 * A dataset that is its own ancestor.
 *
 * @param source the dataset
 */
public record LineageCycle(SourceData source) {}
