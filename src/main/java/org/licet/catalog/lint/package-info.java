/** What keeps the catalog honest: checks beyond what loading it demands. */
@NullMarked
package org.licet.catalog.lint;

import org.jspecify.annotations.NullMarked;
