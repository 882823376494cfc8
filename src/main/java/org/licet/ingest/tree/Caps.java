package org.licet.ingest.tree;

/** Limits on what a record may hold, so that no input can exhaust memory or time. */
public final class Caps {
  /** Levels of nesting in a record. */
  public static final int DEPTH = 100;

  /** Characters in one text. */
  public static final int TEXT = 1_048_576;

  /** Digits in one number. */
  public static final int DIGITS = 100;

  /** Bytes in one line of JSON Lines. */
  public static final int LINE = 64 * 1_048_576;

  /** Bytes in a manifest. */
  public static final int MANIFEST = 64 * 1_048_576;

  /** Bytes in an RDF document that is held in memory. */
  public static final int RDF = 1 << 30;

  /** Different unknown values that get a notice of their own. */
  public static final int NOTICES = 50;

  private Caps() {}
}
