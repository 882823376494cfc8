package org.licet.catalog;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Optional;
import org.licet.model.Hosts;

/**
 * The domain that somebody registered, by the public suffix list that crawler-commons holds: of
 * {@code www.bbc.co.uk} it is {@code bbc.co.uk}. Only suffixes of registries count, not those under
 * which a provider gives names to its users: {@code anna.blogspot.com} is of {@code blogspot.com},
 * since whoever registered that writes the terms for all of them.
 */
public final class RegisteredDomain {
  private RegisteredDomain() {}

  /**
   * The registered domain of an address; the host itself where none is registered, as for numbers
   * of hosts and names of a local network. Absent when the address has no host.
   */
  public static Optional<String> of(String url) {
    return Hosts.of(url).map(RegisteredDomain::ofHost);
  }

  /** The registered domain of a host, or the host itself. */
  public static String ofHost(String host) {
    return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, true)).orElse(host);
  }
}
