package org.licet.model;

/**
 * One place that states a license for a dataset: a tag of its card, a {@code LICENSE} file beside
 * it, a distribution, what a reviewer concluded. Where they disagree none of them can be relied on
 * ({@code license-mislabeled}; DESIGN section 3, point 10).
 *
 * @param text the license as stated: an id, a name, an address, an SPDX expression
 * @param statedBy what states it, in words, for example {@code the license tag}
 * @param governs whether the data is offered under it; otherwise it is evidence to compare with
 * @param origin where it is stated
 */
public record LicenseDeclaration(String text, String statedBy, boolean governs, Origin origin) {}
