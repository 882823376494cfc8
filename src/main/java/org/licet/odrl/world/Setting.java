package org.licet.odrl.world;

import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.policy.Policy;

/**
 * What an evaluation rests on.
 *
 * @param policy the policy
 * @param world the state of the world
 * @param actions what actions include, those of the policy's own profile too
 */
public record Setting(Policy policy, World world, ActionHierarchy actions) {}
