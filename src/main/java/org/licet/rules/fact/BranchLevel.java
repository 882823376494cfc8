package org.licet.rules.fact;

import org.licet.model.Verdict;

/**
 * How severe a choice of license is.
 *
 * @param branch the choice
 * @param level its worst concern
 */
public record BranchLevel(Branch branch, Verdict level) {}
