/**
 * Reads SPDX 3 bills of materials: its Dataset and AI profiles (ISO/IEC 5962, System Package Data
 * Exchange).
 */
@NullMarked
package org.licet.ingest.metadata.spdx;

import org.jspecify.annotations.NullMarked;
