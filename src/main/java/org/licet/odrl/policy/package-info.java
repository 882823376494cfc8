/**
 * ODRL policies as Java values, and how they are read from a graph (ODRL 2.2 Information Model).
 */
@NullMarked
package org.licet.odrl.policy;

import org.jspecify.annotations.NullMarked;
