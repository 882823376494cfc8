package org.licet.reservation;

/** The ways in which a site tells machines what its content may be used for. */
public enum SignalKind {
  /** Crawlers turned away by {@code Disallow} (RFC 9309). */
  ROBOTS_TXT("robots-txt-disallow", "robots.txt"),
  /** {@code Content-Usage}, in a header or in robots.txt (IETF AI Preferences, drafts). */
  CONTENT_USAGE("content-usage", "Content-Usage"),
  /** {@code Content-Signal}, in a header or in robots.txt (Content Signals Policy). */
  CONTENT_SIGNAL("content-signal", "Content-Signal"),
  /** The TDM Reservation Protocol (W3C Community Group report). */
  TDMREP("tdmrep", "TDMRep"),
  /** Really Simple Licensing 1.0. */
  RSL("rsl", "RSL"),
  /** {@code ai.txt} in the syntax of robots.txt (Spawning). */
  AI_TXT("ai-txt", "ai.txt"),
  /** {@code noai} for all content, in {@code X-Robots-Tag} or a meta element. */
  NOAI("noai", "noai"),
  /** {@code noimageai} for images, in {@code X-Robots-Tag} or a meta element. */
  NOIMAGEAI("noimageai", "noimageai");

  private final String id;
  private final String label;

  SignalKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name among the values of the operand {@code signal}. */
  public String id() {
    return id;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
