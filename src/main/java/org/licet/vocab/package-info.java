/** The vocabulary: actions, operands, concepts and duties, read from {@code ontology/}. */
@NullMarked
package org.licet.vocab;

import org.jspecify.annotations.NullMarked;
