/** The documentation, held against what the program does. */
@NullMarked
package org.licet.docs;

import org.jspecify.annotations.NullMarked;
