/**
 * Datasets as graphs describe them: DCAT 2 and 3, DCAT-AP, and schema.org where it is written as
 * RDF; ODRL policies beside them.
 */
@NullMarked
package org.licet.ingest.metadata.dcat;

import org.jspecify.annotations.NullMarked;
