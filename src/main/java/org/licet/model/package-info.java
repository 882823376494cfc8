/**
 * The words of Licet as immutable values: usage records, instruments and their clauses, findings
 * and decisions. Nothing here depends on another package of ours, on RDF or on rules. Nothing is
 * null: what may be absent is an {@link java.util.Optional} or an empty collection, and collections
 * keep a stable order.
 */
@NullMarked
package org.licet.model;

import org.jspecify.annotations.NullMarked;
