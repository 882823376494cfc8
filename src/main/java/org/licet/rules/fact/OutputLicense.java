package org.licet.rules.fact;

import org.licet.model.License;

/**
 * A license under which the output is to be released.
 *
 * @param license the license
 */
public record OutputLicense(License license) {
  @Override
  public String toString() {
    return license.id();
  }
}
