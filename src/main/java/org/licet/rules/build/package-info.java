/** Compiles the rules when the project is built; nothing here runs in an audit. */
@NullMarked
package org.licet.rules.build;

import org.jspecify.annotations.NullMarked;
