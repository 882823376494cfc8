/** The rules at work: the only package that knows Drools. */
@NullMarked
package org.licet.rules;

import org.jspecify.annotations.NullMarked;
