/** Datasets as the Data Provenance Standards of the Data & Trust Alliance describe them. */
@NullMarked
package org.licet.ingest.metadata.standards;

import org.jspecify.annotations.NullMarked;
