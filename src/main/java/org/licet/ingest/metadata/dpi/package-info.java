/**
 * Rows of the Data Provenance Initiative's audit of datasets: licenses as its auditors found them,
 * sources, models that generated data, and what a dataset was derived from.
 */
@NullMarked
package org.licet.ingest.metadata.dpi;

import org.jspecify.annotations.NullMarked;
