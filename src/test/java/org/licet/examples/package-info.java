/** The examples that users start from, held against what they are expected to show. */
@NullMarked
package org.licet.examples;

import org.jspecify.annotations.NullMarked;
