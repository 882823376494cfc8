package org.licet.reservation;

import org.licet.model.Moment;

/**
 * What one source said when it was taken.
 *
 * @param form what kind of source it is; of one form a later snapshot replaces an earlier one
 * @param name what its statements call it
 * @param takenAt when
 * @param source its signals
 */
public record Snapshot(Form form, String name, Moment takenAt, SignalSource source) {
  /** The kinds of sources. */
  public enum Form {
    ROBOTS("robots", "robots.txt"),
    HEADERS("headers", "response header"),
    TDMREP("tdmrep", "tdmrep.json"),
    PAGE("page", "page"),
    RSL("rsl", "RSL license"),
    AI_TXT("aiTxt", "ai.txt");

    private final String key;
    private final String label;

    Form(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** The key under which manifests name a file of this form. */
    public String key() {
      return key;
    }

    /** The name for people. */
    public String label() {
      return label;
    }
  }

  /** Whether one moment is after another; on one day, where only the day is known, it is not. */
  static boolean isAfter(Moment one, Moment other) {
    return one.wholeDay() || other.wholeDay()
        ? one.day().isAfter(other.day())
        : one.compareTo(other) > 0;
  }
}
