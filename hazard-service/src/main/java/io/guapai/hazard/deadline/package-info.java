/** Deadlines of hazards (整改期限) by effective-dated rules. */
@NullMarked
package io.guapai.hazard.deadline;

import org.jspecify.annotations.NullMarked;
