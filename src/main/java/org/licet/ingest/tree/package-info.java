/** Values as inputs state them, from JSON and YAML, with their lines and limits. */
@NullMarked
package org.licet.ingest.tree;

import org.jspecify.annotations.NullMarked;
