/** The rules of the ODRL evaluator at work, and the facts that they see. */
@NullMarked
package org.licet.rules.odrl;

import org.jspecify.annotations.NullMarked;
