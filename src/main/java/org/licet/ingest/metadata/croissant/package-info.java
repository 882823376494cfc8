/**
 * Croissant 0.8, 1.0 and 1.1: the description of a dataset for machine learning, read for what it
 * says of rights, and checked against the specification.
 */
@NullMarked
package org.licet.ingest.metadata.croissant;

import org.jspecify.annotations.NullMarked;
