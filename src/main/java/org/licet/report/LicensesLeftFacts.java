package org.licet.report;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.LicensesLeft;
import org.licet.model.ReleaseChoice;

/** The licenses left, as sentences that all formats share; ids stand between backticks. */
final class LicensesLeftFacts {
  static final String TITLE = "Licenses left for what is passed on";

  private static final int FEW = 6;

  private LicensesLeftFacts() {}

  /** What is passed on: {@code `corpus`, sell (1 record)}. */
  static String what(LicensesLeft left) {
    return "`"
        + left.target()
        + "`, "
        + left.action()
        + " ("
        + Wording.records(left.records())
        + ")";
  }

  /** The sentences about it, the licenses first. */
  static List<String> sentences(LicensesLeft left) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Licenses left: " + (left.licenses().isEmpty() ? "none" : some(left.licenses())));
    if (!left.unsettled().isEmpty()) {
      sentences.add(
          "Not settled, on the facts stated or under this reading: " + some(left.unsettled()));
    }
    for (List<String> set : left.excluding()) {
      sentences.add(
          set.size() == 1
              ? "`" + set.get(0) + "` alone leaves none"
              : "`" + String.join("` and `", set) + "` exclude each other");
    }
    for (ReleaseChoice.Remedy remedy : left.remedies()) {
      sentences.add(
          "Without `"
              + String.join("` and `", remedy.without())
              + "`, or with another license from the holder: "
              + some(remedy.licenses()));
    }
    return sentences;
  }

  private static String some(List<String> licenses) {
    String first = String.join(", ", licenses.subList(0, Math.min(FEW, licenses.size())));
    int others = licenses.size() - FEW;
    return others > 0 ? first + " and " + Wording.number(others) + " more" : first;
  }
}
