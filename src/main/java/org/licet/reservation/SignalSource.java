package org.licet.reservation;

import java.util.List;

/** A text with signals, read once and asked any number of times. Not safe for several threads. */
public interface SignalSource {
  /** What it says of a use, in the order in which it stands there; empty when it is silent. */
  List<Statement> about(Question question);

  /** What was not understood in it, for people, one line each; empty when all was. */
  default List<String> remarks() {
    return List.of();
  }
}
