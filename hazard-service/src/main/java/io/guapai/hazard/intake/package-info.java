/** Hazards that follow from events: overdue and failed inspections, findings of agencies. */
@NullMarked
package io.guapai.hazard.intake;

import org.jspecify.annotations.NullMarked;
