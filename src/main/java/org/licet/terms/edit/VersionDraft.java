package org.licet.terms.edit;

import java.time.LocalDate;

/**
 * What is known of a new version when it is begun.
 *
 * @param id its id
 * @param label the version as the text names itself
 * @param from first day in force
 * @param basis how that day is known: the local name of a basis of the vocabulary
 * @param url where the text stands
 */
public record VersionDraft(String id, String label, LocalDate from, String basis, String url) {}
