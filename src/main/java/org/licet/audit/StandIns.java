package org.licet.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.licet.rules.fact.SourceData;

/**
 * Says which ancestors were judged through another that no rule can tell from them, so that nothing
 * of a long lineage is left out in silence.
 */
final class StandIns {
  /** So many are named; the rest are counted. */
  private static final int NAMED = 3;

  private StandIns() {}

  /** One dataset through which others in the lineage of the dataset used were judged. */
  private record StandIn(String used, SourceData source) {}

  /** The remarks: for the longest lineages one by one, for the rest in one. */
  static List<String> notices(Collection<DecidedClass> classes) {
    // Records of one dataset say the same of its lineage.
    Map<List<String>, StandIn> all = new TreeMap<>(Comparator.comparing(List::toString));
    for (DecidedClass decided : classes) {
      for (SourceData source : decided.judgment().standIns()) {
        String used = source.getPath().get(0);
        all.putIfAbsent(List.of(used, source.getName()), new StandIn(used, source));
      }
    }
    List<StandIn> most = new ArrayList<>(all.values());
    most.sort(
        Comparator.comparing(
            (StandIn each) -> each.source().getAlike(), Comparator.reverseOrder()));
    List<String> notices = new ArrayList<>();
    most.stream().limit(NAMED).map(StandIns::notice).forEach(notices::add);
    if (most.size() > NAMED) {
      long left = most.stream().skip(NAMED).map(StandIn::used).distinct().count();
      notices.add(
          (left == 1 ? "1 dataset has" : left + " datasets have")
              + " long lineages that were judged in this way");
    }
    return notices;
  }

  private static String notice(StandIn each) {
    int alike = each.source().getAlike();
    String name = each.source().getName();
    return "`"
        + each.used()
        + "` has "
        + alike
        + (alike == 1 ? " ancestor" : " ancestors")
        + " that no rule can tell from `"
        + name
        + "`: what is found for `"
        + name
        + "` holds for "
        + (alike == 1 ? "it" : "them")
        + " too";
  }
}
