package org.licet.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact was read.
 *
 * @param kind for example {@code archive} or {@code web-copy}
 * @param where repository, path and commit, or an address
 * @param recordedOn the day of the record, where one is known
 * @param note a remark; empty when there is none
 */
public record Source(String kind, String where, Optional<LocalDate> recordedOn, String note) {}
