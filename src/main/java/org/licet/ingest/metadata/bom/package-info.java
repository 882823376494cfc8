/** What readers of bills of materials and of run events share. */
@NullMarked
package org.licet.ingest.metadata.bom;

import org.jspecify.annotations.NullMarked;
