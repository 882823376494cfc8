/** Edits of the catalog's Turtle that keep the formatting of all that they do not touch. */
@org.jspecify.annotations.NullMarked
package org.licet.terms.edit;
