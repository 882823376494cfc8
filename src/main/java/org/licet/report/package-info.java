/**
 * Writers: from an {@link org.licet.model.AuditReport} to people and machines, one writer a format.
 * Every writer is deterministic: the same report gives the same bytes, without a time of writing.
 * Text from inputs is data: it is escaped for its format, and characters that would hide or reorder
 * text are shown by their code point.
 */
@NullMarked
package org.licet.report;

import org.jspecify.annotations.NullMarked;
