/** The closed form of terms: plain ODRL 2.2 that needs no knowledge of any hierarchy. */
@org.jspecify.annotations.NullMarked
package org.licet.terms.export;
