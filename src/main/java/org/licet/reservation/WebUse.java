package org.licet.reservation;

/** The uses that signals tell apart. Training is a kind of mining. */
public enum WebUse {
  /** Training or fine-tuning of models. */
  TRAINING,
  /** Text and data mining of any kind. */
  MINING,
  /** Input to a model that answers, such as retrieval. */
  AI_INPUT,
  /** An index for such input. */
  AI_INDEX,
  /** A search index, with links and short excerpts. */
  SEARCH;

  /** Whether a statement about all mining is about this use. */
  boolean isMining() {
    return this == TRAINING || this == MINING;
  }
}
