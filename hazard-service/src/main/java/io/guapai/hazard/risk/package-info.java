/** Risks graded and controlled before they become hazards (风险分级管控). */
@NullMarked
package io.guapai.hazard.risk;

import org.jspecify.annotations.NullMarked;
