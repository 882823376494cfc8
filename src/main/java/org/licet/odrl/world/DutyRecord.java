package org.licet.odrl.world;

import java.util.Optional;

/**
 * What the state of the world says of a duty, in an earlier compliance report.
 *
 * @param report IRI of the report
 * @param duty IRI of the duty
 * @param performance local name of its performance state
 * @param deontic local name of its deontic state
 */
public record DutyRecord(
    String report, String duty, Optional<String> performance, Optional<String> deontic) {}
