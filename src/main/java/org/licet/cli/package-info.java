/** The command line: options in, exit codes out. The only package that knows picocli. */
@NullMarked
package org.licet.cli;

import org.jspecify.annotations.NullMarked;
