/** The rooms of the house: who may know whom (DESIGN section 5). */
@NullMarked
package org.licet.architecture;

import org.jspecify.annotations.NullMarked;
