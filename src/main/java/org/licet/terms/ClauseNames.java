package org.licet.terms;

import java.util.regex.Pattern;
import org.licet.model.Clause;
import org.licet.model.TermsVersion;

/** What a clause is called apart from the version that it is part of. */
public final class ClauseNames {
  /** The beginning of a clause id, up to a date. */
  private static final Pattern DATED = Pattern.compile("^.*?\\d{4}-\\d\\d(-\\d\\d)?[a-z]?-");

  private ClauseNames() {}

  /**
   * The id without what it shares with the id of its version, up to a hyphen; for example {@code
   * transfer} for {@code xda-2022-10-10-transfer}.
   */
  public static String name(Clause clause, TermsVersion version) {
    String id = clause.id();
    String dated = DATED.matcher(id).replaceFirst("");
    if (!dated.equals(id) && !dated.isEmpty()) {
      return dated;
    }
    String other = version.id() + "-";
    int common = 0;
    for (int i = 0; i < Math.min(id.length(), other.length()); i++) {
      if (id.charAt(i) != other.charAt(i)) {
        break;
      }
      common = id.charAt(i) == '-' ? i + 1 : common;
    }
    return common == 0 ? id.substring(id.indexOf('-') + 1) : id.substring(common);
  }
}
