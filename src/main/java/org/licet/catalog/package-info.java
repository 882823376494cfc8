/** One catalog: platforms, terms, licenses, statutes and readings, read from {@code ontology/}. */
@NullMarked
package org.licet.catalog;

import org.jspecify.annotations.NullMarked;
