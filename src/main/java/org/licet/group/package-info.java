/**
 * Groups records into usage classes: all records that no rule can tell apart (DESIGN section 5).
 * Memory grows with what is distinct, not with what is many.
 */
@NullMarked
package org.licet.group;

import org.jspecify.annotations.NullMarked;
