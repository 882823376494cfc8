/** ODRL: reading policies and comparing what a constraint names with what is stated. */
@NullMarked
package org.licet.odrl;

import org.jspecify.annotations.NullMarked;
