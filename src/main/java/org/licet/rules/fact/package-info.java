/**
 * What the rules see and what they conclude. Facts describe one usage, its sources and the texts
 * that may govern it; conclusions carry the grounds on which they rest. Facts are compared by
 * identity: two acts of the same kind in two branches are two acts.
 */
@NullMarked
package org.licet.rules.fact;

import org.jspecify.annotations.NullMarked;
