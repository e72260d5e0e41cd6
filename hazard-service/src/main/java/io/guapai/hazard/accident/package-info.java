/**
 * Accidents (事故): reported by an agency's event or by an officer, graded by the table of the
 * regulation, told at once, and handled to the end (特种设备安全监察条例 §61–69, 特种设备安全法 §70–73).
 */
@NullMarked
package io.guapai.hazard.accident;

import org.jspecify.annotations.NullMarked;
