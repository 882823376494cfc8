/**
 * Usage records, usage classes, datasets and agreements as RDF, and back (DESIGN section 5). The
 * only package but {@code catalog}, {@code vocab}, {@code odrl} and the RDF reader that speaks of
 * triples.
 */
@NullMarked
package org.licet.graph;

import org.jspecify.annotations.NullMarked;
