@NullMarked
package org.licet.reservation;

import org.jspecify.annotations.NullMarked;
