/**
 * Datasets as schema.org describes them, and the terms on their use that such descriptions carry.
 */
@NullMarked
package org.licet.ingest.metadata.schemaorg;

import org.jspecify.annotations.NullMarked;
