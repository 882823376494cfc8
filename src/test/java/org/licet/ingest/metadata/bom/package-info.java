/** Bills of materials and run events: what is read from them, and what is refused. */
@NullMarked
package org.licet.ingest.metadata.bom;

import org.jspecify.annotations.NullMarked;
