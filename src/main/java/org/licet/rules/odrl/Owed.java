package org.licet.rules.odrl;

import org.licet.rules.fact.Because;

/**
 * A duty of a permission that was owed when the permission was used, and not made good.
 *
 * @param permission the permission
 * @param row the use
 * @param duty the duty
 * @param because the grounds
 */
public record Owed(LogRule permission, LogRow row, LogRule duty, Because because)
    implements Concluded {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
