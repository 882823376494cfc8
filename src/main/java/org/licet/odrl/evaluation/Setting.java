package org.licet.odrl.evaluation;

import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.policy.Policy;
import org.licet.odrl.world.World;

/**
 * What an evaluation rests on.
 *
 * @param policy the policy
 * @param world the state of the world
 * @param actions what actions include, those of the policy's own profile too
 */
public record Setting(Policy policy, World world, ActionHierarchy actions) {}
