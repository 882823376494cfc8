package org.licet.rules.odrl;

import org.licet.model.Truth;
import org.licet.odrl.world.Attempt;

/**
 * Something done that is, or may be, what a duty demands.
 *
 * @param of the duty
 * @param row what was done
 * @param truth true, or unknown
 */
public record Deed(RuleCase of, Attempt row, Truth truth) {}
