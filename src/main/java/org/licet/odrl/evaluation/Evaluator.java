package org.licet.odrl.evaluation;

import java.util.List;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Setting;

/** Decides by a policy; the rules do (see {@code rules/odrl}). */
public interface Evaluator {
  /** Decides what is asked for. */
  Evaluation decide(Setting setting, List<Attempt> attempts, Options options);

  /** Decides whether what the history of the world tells complies with the policy. */
  Evaluation audit(Setting setting, Options options);
}
