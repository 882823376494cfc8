package org.licet.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A provider of data.
 *
 * @param iri its name
 * @param id for example {@code x-twitter}
 * @param label for people
 * @param aliases other names
 * @param hosts host names; each stands for its sub-domains too
 * @param hostsOthersWorks whether others put their works there under licenses of their own
 * @param apiPlatform id of the platform whose terms govern its interface, where that is another
 * @param defaults what an operand is when the record does not say, as concept IRIs by operand
 */
public record Platform(
    String iri,
    String id,
    String label,
    List<String> aliases,
    List<String> hosts,
    boolean hostsOthersWorks,
    Optional<String> apiPlatform,
    SortedMap<String, String> defaults) {

  public Platform {
    aliases = List.copyOf(aliases);
    hosts = List.copyOf(hosts);
    defaults = Collections.unmodifiableSortedMap(new TreeMap<>(defaults));
  }
}
