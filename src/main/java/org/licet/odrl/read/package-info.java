/** RDF files that nobody vouches for, read without a network. */
@NullMarked
package org.licet.odrl.read;

import org.jspecify.annotations.NullMarked;
