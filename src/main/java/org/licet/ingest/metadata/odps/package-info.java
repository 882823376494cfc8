/** Data products as the Open Data Product Specification describes them. */
@NullMarked
package org.licet.ingest.metadata.odps;

import org.jspecify.annotations.NullMarked;
