/** What is read from schema.org, and from the terms on use that descriptions carry. */
@NullMarked
package org.licet.ingest.metadata.schemaorg;

import org.jspecify.annotations.NullMarked;
