/** Checks of ODRL policies: what is wrong with one, and where. */
@NullMarked
package org.licet.odrl.check;

import org.jspecify.annotations.NullMarked;
