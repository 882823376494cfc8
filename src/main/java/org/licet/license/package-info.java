/** What licenses demand together: which of them are left, how two differ, which notices are due. */
@NullMarked
package org.licet.license;

import org.jspecify.annotations.NullMarked;
