/**
 * Reservations: what a site says, to machines, about mining, training and search. One reader a
 * signal; what the signals say is told as {@link org.licet.reservation.Statement}s, whose weight is
 * for the rules.
 */
@NullMarked
package org.licet.reservation;

import org.jspecify.annotations.NullMarked;
