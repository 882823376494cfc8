package org.licet.license;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.licet.license.LicenseComparison.Row;
import org.licet.license.LicenseComparison.Side;
import org.licet.model.License;
import org.licet.rules.LicenseTerms;

/** What licenses are, point by point. */
final class LicenseTraits {
  private LicenseTraits() {}

  static List<Row> of(License first, License second) {
    List<Row> rows = new ArrayList<>();
    row(rows, "made for", first, second, License::kind);
    row(rows, "grants", first, second, LicenseTraits::grants);
    row(rows, "commercial use", first, second, each -> each.nonCommercial() ? "kept back" : "free");
    row(
        rows,
        "sharing adaptations",
        first,
        second,
        each -> each.noSharedAdaptations() ? "kept back" : "free");
    row(rows, "share-alike", first, second, LicenseTraits::shareAlike);
    row(
        rows,
        "restrictions of use flow down",
        first,
        second,
        each -> each.hasUseRestrictionsThatFlowDown() ? "yes" : "no");
    row(
        rows,
        "results such as models",
        first,
        second,
        each ->
            each.sparesResults()
                ? "free of it"
                : each.reservesNothing() || LicenseTerms.demandsNothing(each)
                    ? "nothing is demanded of their license"
                    : "not excepted");
    row(
        rows,
        "machine learning",
        first,
        second,
        each -> each.silentOnTraining() ? "not named" : "named, or no right is reserved");
    row(
        rows,
        "accepts adaptations going to",
        first,
        second,
        each -> each.compatibleWith().isEmpty() ? "-" : String.join(", ", each.compatibleWith()));
    row(
        rows,
        "later versions",
        first,
        second,
        each -> each.laterVersions().isEmpty() ? "-" : String.join(", ", each.laterVersions()));
    row(rows, "reach", first, second, each -> orDash(each.shareAlikeReach()));
    row(rows, "compatibility", first, second, each -> orDash(each.compatibility()));
    return rows;
  }

  private static void row(
      List<Row> rows,
      String name,
      License first,
      License second,
      Function<License, String> answer) {
    Row row =
        new Row(
            name,
            new Side(answer.apply(first), List.of()),
            new Side(answer.apply(second), List.of()));
    if (!row.isSame() || !row.first().answer().equals("-")) {
      rows.add(row);
    }
  }

  private static String grants(License license) {
    if (license.reservesNothing()) {
      return "everything: no right is kept";
    }
    return switch (license.grants()) {
      case OPEN -> "everything but what it restricts";
      case CLOSED -> "what it names";
      case NOTHING -> "nothing";
    };
  }

  private static String shareAlike(License license) {
    return license.isShareAlike() ? license.copyleft().replace('-', ' ') : "no";
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
