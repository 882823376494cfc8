package org.licet.rules;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The host that an address names. */
final class Hosts {
  private Hosts() {}

  /** The host in lower case; empty when the address names none. */
  static Optional<String> of(String address) {
    try {
      return Optional.ofNullable(URI.create(address.contains("://") ? address : "https://" + address).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
