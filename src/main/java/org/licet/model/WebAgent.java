package org.licet.model;

import java.util.List;

/**
 * A crawler for AI, or a name by which robots.txt speaks to one.
 *
 * @param name the product token, as its operator writes it
 * @param operators who runs it, by all names that are in use; empty when that is not known
 * @param group what it is for
 * @param controlToken whether it is only a name in robots.txt, under which nothing crawls
 */
public record WebAgent(String name, List<String> operators, Group group, boolean controlToken) {
  /** What a crawler is for; the grouping is ours. */
  public enum Group {
    /** Collects for the training of models. */
    TRAINING,
    /** Builds an index that is searched. */
    SEARCH,
    /** Fetches what a person asks an assistant for. */
    ASSISTANT,
    /** Something else for AI, or not said. */
    OTHER
  }

  public WebAgent {
    operators = List.copyOf(operators);
  }
}
