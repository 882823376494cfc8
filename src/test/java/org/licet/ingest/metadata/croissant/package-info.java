/** What is read from Croissant, and what is said of descriptions that break the specification. */
@NullMarked
package org.licet.ingest.metadata.croissant;

import org.jspecify.annotations.NullMarked;
