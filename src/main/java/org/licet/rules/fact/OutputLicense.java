package org.licet.rules.fact;

import java.util.List;
import org.licet.model.License;

/**
 * A license under which the output is to be released.
 *
 * @param license the license
 * @param together all licenses that bind the recipient together, this one included
 */
public record OutputLicense(License license, List<License> together) {
  public OutputLicense {
    together = List.copyOf(together);
  }

  @Override
  public String toString() {
    return "license of the release `" + license.id() + "`";
  }
}
