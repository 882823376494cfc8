/** Reads OpenLineage events: datasets, and the runs of jobs that read and wrote them. */
@NullMarked
package org.licet.ingest.metadata.openlineage;

import org.jspecify.annotations.NullMarked;
