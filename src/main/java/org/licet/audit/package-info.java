/** The use case: from inputs to decisions and a report. Composes the other packages. */
@NullMarked
package org.licet.audit;

import org.jspecify.annotations.NullMarked;
