/** Tests of the shared language. */
package org.licet.model;
