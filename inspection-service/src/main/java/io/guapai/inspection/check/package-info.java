/** Supervisory checks on site (监督检查; 特种设备安全法 §57–65, 特种设备安全监督检查办法). */
@NullMarked
package io.guapai.inspection.check;

import org.jspecify.annotations.NullMarked;
