package org.licet.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One reason for a verdict, for all records that it concerns (DESIGN section 4, report).
 *
 * @param fingerprint stable id of this finding: of its kind, level, clauses, source, act and what
 *     is missing
 * @param kind the finding id
 * @param level what it makes of the verdict; {@link Verdict#PERMITTED} for a note
 * @param cause why it asks for review; present on every finding at review
 * @param act canonical name of the act that it is about; empty when it is about the whole record
 * @param source what the clauses govern: a platform, a license or a dataset
 * @param clauses the clauses that it rests on
 * @param recordCount how many records it concerns; at least 1
 * @param recordIds the first of them, in input order
 * @param planned whether every record that it concerns is only planned
 * @param path datasets from the one used to the one that the finding is about; empty without
 *     lineage
 * @param missing record keys of the facts that would settle it
 * @param duties duties that it is about
 * @param mitigations law beside the instruments
 * @param message what is the matter, in one or two sentences
 * @param howToFix what would settle or cure it
 * @param questions ids of the reading's questions that it rests on
 * @param otherReadings what it would be under the other readings, where that differs
 * @param proof the chain of reasons
 */
public record Finding(
    String fingerprint,
    FindingKind kind,
    Verdict level,
    Optional<Cause> cause,
    String act,
    String source,
    List<Citation> clauses,
    long recordCount,
    List<String> recordIds,
    boolean planned,
    List<String> path,
    List<String> missing,
    List<String> duties,
    List<Mitigation> mitigations,
    String message,
    String howToFix,
    List<String> questions,
    SortedMap<String, Verdict> otherReadings,
    ProofStep proof) {

  public Finding {
    clauses = List.copyOf(clauses);
    recordIds = List.copyOf(recordIds);
    path = List.copyOf(path);
    missing = List.copyOf(missing);
    duties = List.copyOf(duties);
    mitigations = List.copyOf(mitigations);
    questions = List.copyOf(questions);
    otherReadings = Collections.unmodifiableSortedMap(new TreeMap<>(otherReadings));
  }
}
