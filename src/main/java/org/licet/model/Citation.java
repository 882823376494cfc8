package org.licet.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clause as a report cites it.
 *
 * @param iri the clause
 * @param id its local name
 * @param instrument label of the instrument, for example {@code x-twitter/developer-agreement}
 * @param version id of the version or license
 * @param effectiveFrom first day in force; absent for a license or an agreement without a date
 * @param effectiveTo last day in force; absent while none is known
 * @param section where it stands
 * @param modality what it does
 * @param paraphrase what it says, in our words
 * @param url where the text stands
 * @param source where it was read
 * @param confidence how well it was read
 */
public record Citation(
    String iri,
    String id,
    String instrument,
    String version,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    String section,
    Clause.Modality modality,
    String paraphrase,
    String url,
    Source source,
    Clause.Confidence confidence) {}
