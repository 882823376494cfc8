/** Large inputs, made up. */
@org.jspecify.annotations.NullMarked
package org.licet.scale;
