/**
 * Dataset cards and model cards of the Hugging Face Hub: a Markdown page whose front matter states
 * license, sources and tags in YAML.
 */
@NullMarked
package org.licet.ingest.metadata.card;

import org.jspecify.annotations.NullMarked;
