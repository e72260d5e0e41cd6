/** Rounds of patrol teams over workshops (巡查). */
@NullMarked
package io.guapai.inspection.patrol;

import org.jspecify.annotations.NullMarked;
