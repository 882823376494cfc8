/** Readers: from files of any supported format to usage records, datasets and agreements. */
@NullMarked
package org.licet.ingest;

import org.jspecify.annotations.NullMarked;
