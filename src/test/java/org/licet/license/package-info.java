/** What licenses demand together, held against what an audit says. */
@NullMarked
package org.licet.license;

import org.jspecify.annotations.NullMarked;
