/** Moving in (存量隐患迁入): hazards of a former register are brought in with their past. */
@NullMarked
package io.guapai.hazard.movein;

import org.jspecify.annotations.NullMarked;
