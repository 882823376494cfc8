/**
 * What an evaluation compares and what it comes to: premises, reports, and how they are written.
 */
@NullMarked
package org.licet.odrl.evaluation;

import org.jspecify.annotations.NullMarked;
