package org.licet.model;

import java.util.List;

/**
 * A duty that a law puts on whoever provides a model, beside the instruments (DESIGN section 3,
 * point 8). It is told in a part of the report of its own and changes no verdict.
 *
 * @param statute id of the statute, for example {@code eu-ai-act-53-1-d}
 * @param title the act and section
 * @param applies true, or unknown when something that is not stated decides; never false
 * @param missing record keys of what would settle it; empty when it applies
 * @param duties what it obliges to, by the names of duties
 * @param status state of the authority, for example {@code in-force} or {@code soft-law}
 * @param sentence what it means here, in plain English
 * @param url where the text stands
 * @param records how many records it concerns
 */
public record ProviderDuty(
    String statute,
    String title,
    Truth applies,
    List<String> missing,
    List<String> duties,
    String status,
    String sentence,
    String url,
    long records) {
  public ProviderDuty {
    missing = List.copyOf(missing);
    duties = List.copyOf(duties);
  }
}
