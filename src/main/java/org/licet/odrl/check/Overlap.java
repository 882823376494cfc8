package org.licet.odrl.check;

import java.util.List;
import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.policy.Named;
import org.licet.odrl.policy.Rule;

/** Whether a permission and a prohibition may be about the same act. */
final class Overlap {
  private Overlap() {}

  static boolean may(Rule permission, Rule prohibition, ActionHierarchy actions) {
    return permission.actions().stream()
            .anyMatch(
                permitted ->
                    prohibition.actions().stream()
                        .anyMatch(
                            forbidden ->
                                actions.isIncludedIn(permitted.action(), forbidden.action())
                                    || actions.isIncludedIn(
                                        forbidden.action(), permitted.action())))
        && same(permission.targets(), prohibition.targets())
        && same(permission.assignees(), prohibition.assignees());
  }

  private static boolean same(List<Named> first, List<Named> second) {
    return first.isEmpty()
        || second.isEmpty()
        || first.stream()
            .anyMatch(one -> second.stream().anyMatch(two -> one.id().equals(two.id())));
  }
}
