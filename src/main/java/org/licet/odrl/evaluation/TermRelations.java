package org.licet.odrl.evaluation;

import org.licet.model.Truth;
import org.licet.odrl.ConstraintComparison;
import org.licet.odrl.world.World;
import org.licet.vocab.Hierarchy;

/**
 * How terms relate by what the state of the world says. Different IRIs are taken for different
 * things; a relation that is not stated is absent in a closed world and unknown in an open one.
 */
final class TermRelations implements ConstraintComparison.Relations {
  private final Hierarchy broader;
  private final Hierarchy parts;
  private final Truth unstated;

  TermRelations(World world, boolean open) {
    this.broader = Hierarchy.of(world.broader());
    this.parts = Hierarchy.of(world.collections());
    this.unstated = open ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Override
  public Truth same(String stated, String wanted) {
    return Truth.of(stated.equals(wanted));
  }

  @Override
  public Truth isA(String stated, String wanted) {
    return broader.reaches(stated, wanted) ? Truth.TRUE : unstated;
  }

  @Override
  public Truth isPartOf(String part, String whole) {
    return parts.reaches(part, whole) || broader.reaches(part, whole) ? Truth.TRUE : unstated;
  }

  /** Whether a thing is a member of a collection, itself not counted. */
  Truth isMember(String thing, String collection) {
    return parts.above(thing).contains(collection) ? Truth.TRUE : unstated;
  }

  @Override
  public boolean sameText(String stated, String wanted) {
    return stated.equals(wanted);
  }

  @Override
  public boolean knowsParts() {
    return true;
  }
}
