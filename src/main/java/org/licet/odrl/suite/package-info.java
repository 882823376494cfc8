/** Suites of cases with expected answers, run and counted. */
@NullMarked
package org.licet.odrl.suite;

import org.jspecify.annotations.NullMarked;
