/**
 * The laws of DESIGN section 3, each over seeded random cases of the real catalog. A case is told
 * with its seed; docs/PROPERTIES.md lists the laws.
 */
@NullMarked
package org.licet.laws;

import org.jspecify.annotations.NullMarked;
