/**
 * Profiles: the classes that others give to licenses, shown beside each decision and never part of
 * it. A profile is a table of facts ({@code ontology/profiles/}), and one rule combines the classes
 * of several licenses: the strictest wins.
 */
@NullMarked
package org.licet.audit.profile;

import org.jspecify.annotations.NullMarked;
