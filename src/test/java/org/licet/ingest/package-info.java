/** Tests of the readers. */
@NullMarked
package org.licet.ingest;

import org.jspecify.annotations.NullMarked;
