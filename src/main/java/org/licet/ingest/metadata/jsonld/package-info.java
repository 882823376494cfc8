/**
 * JSON-LD read by its keys: terms are expanded by the document's own context, contexts elsewhere
 * are known by their names, and nothing is fetched.
 */
@NullMarked
package org.licet.ingest.metadata.jsonld;

import org.jspecify.annotations.NullMarked;
