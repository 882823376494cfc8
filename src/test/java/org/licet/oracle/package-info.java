/**
 * A second, deliberately simple evaluator, written from the contract and not from the rules: plain
 * loops over sources, possibilities and clauses, without Drools and without grouping. Where rules
 * and oracle disagree on a random case, one of them is wrong (see docs/PROPERTIES.md).
 */
@NullMarked
package org.licet.oracle;

import org.jspecify.annotations.NullMarked;
