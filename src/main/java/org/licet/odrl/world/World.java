package org.licet.odrl.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.model.Moment;

/**
 * The state of the world.
 *
 * @param now the time of the evaluation; empty when it is not stated
 * @param stated what is stated of operands, by operand
 * @param about what is stated of things, by thing and property
 * @param collections the collections that a thing is part of, directly
 * @param broader what a thing is an instance of or narrower than, directly
 * @param duties what earlier reports say of duties
 * @param history what was done before, in order of time
 * @param historyKnown whether the history is stated, so that what is not in it was not done
 */
public record World(
    Optional<Moment> now,
    Map<String, List<Stated>> stated,
    Map<String, Map<String, List<Stated>>> about,
    Map<String, Set<String>> collections,
    Map<String, Set<String>> broader,
    List<DutyRecord> duties,
    List<Attempt> history,
    boolean historyKnown) {
  public World {
    stated = Map.copyOf(stated);
    about = Map.copyOf(about);
    collections = Map.copyOf(collections);
    broader = Map.copyOf(broader);
    duties = List.copyOf(duties);
    history = List.copyOf(history);
  }

  /** A world of which nothing is known. */
  public static World empty() {
    return new World(
        Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), false);
  }

  /** The same world with another history. */
  public World withHistory(List<Attempt> rows) {
    return new World(now, stated, about, collections, broader, duties, rows, true);
  }

  /** The same world at another time. */
  public World at(Moment moment) {
    return new World(
        Optional.of(moment), stated, about, collections, broader, duties, history, historyKnown);
  }

  /** What earlier reports say of a duty. */
  public Optional<DutyRecord> duty(String iri) {
    return duties.stream().filter(record -> record.duty().equals(iri)).findFirst();
  }
}
