/** Scenarios: uses with the verdict and clauses that an editor of terms expects. */
@org.jspecify.annotations.NullMarked
package org.licet.terms.scenario;
