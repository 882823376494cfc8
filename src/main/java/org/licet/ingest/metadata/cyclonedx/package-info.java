/** Reads CycloneDX bills of materials (ECMA-424): machine learning models and data components. */
@NullMarked
package org.licet.ingest.metadata.cyclonedx;

import org.jspecify.annotations.NullMarked;
