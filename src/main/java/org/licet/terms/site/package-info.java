/** A static site over the catalog: pages to read, print and link to. */
@org.jspecify.annotations.NullMarked
package org.licet.terms.site;
