package org.licet.ingest.metadata.bom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copyright notices, and whom they name. */
public final class CopyrightNotice {
  private static final String SIGN = "(?:copyright|\\(c\\)|©)";
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?is)\\s*(?:" + SIGN + "[\\s:]*)+(?:\\d{4}[\\d\\s,–-]*)?(?:by\\s+)?(.*\\S)\\s*");

  private CopyrightNotice() {}

  /**
   * Whether a text is a notice; other texts about copyright say something only a person can read.
   */
  public static boolean isNotice(String text) {
    return NOTICE.matcher(text).matches();
  }

  /**
   * Who holds the rights by a notice. A description of others never makes data the user's own, so a
   * notice that names {@code self} names nobody.
   */
  public static Optional<String> holder(String text) {
    Matcher notice = NOTICE.matcher(text);
    return notice.matches()
        ? Optional.of(notice.group(1)).filter(name -> !name.equalsIgnoreCase("self"))
        : Optional.empty();
  }
}
