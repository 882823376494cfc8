/** The rules, each by its cases. */
@org.jspecify.annotations.NullMarked
package org.licet.rules;
