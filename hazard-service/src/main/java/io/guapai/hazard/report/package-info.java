/** Hazards are found (隐患上报): reports of persons, findings of events, their confirmation. */
@NullMarked
package io.guapai.hazard.report;

import org.jspecify.annotations.NullMarked;
