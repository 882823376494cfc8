/**
 * What the catalog's keepers and readers need: to find, show, compare, prove, publish and extend
 * the texts of the catalog.
 */
@org.jspecify.annotations.NullMarked
package org.licet.terms;
