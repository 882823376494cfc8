/**
 * Readers of metadata that others write about datasets: one reader a format, each giving the same
 * {@link org.licet.ingest.metadata.Metadata}.
 */
@NullMarked
package org.licet.ingest.metadata;

import org.jspecify.annotations.NullMarked;
