package org.licet.rules.fact;

import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.model.TermsVersion;

/** Names of things in sentences. */
final class Words {
  private Words() {}

  static String of(Instrument instrument) {
    if (instrument instanceof TermsVersion version) {
      return version.document().id() + " (" + version.id() + ")";
    }
    return instrument instanceof License license ? license.name() : instrument.id();
  }
}
