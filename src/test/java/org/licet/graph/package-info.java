/** Tests of usage as RDF. */
@NullMarked
package org.licet.graph;

import org.jspecify.annotations.NullMarked;
