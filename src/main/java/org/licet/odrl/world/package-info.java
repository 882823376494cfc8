/** What is asked and what is known: the request, the state of the world, the log of events. */
@NullMarked
package org.licet.odrl.world;

import org.jspecify.annotations.NullMarked;
