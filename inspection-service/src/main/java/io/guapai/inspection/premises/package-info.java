/** Where enterprises have equipment in use, and what who was there found (使用单位现场). */
@NullMarked
package io.guapai.inspection.premises;

import org.jspecify.annotations.NullMarked;
