/** Grades of hazards (隐患分级) and the codes that decide them. */
@NullMarked
package io.guapai.hazard.grading;

import org.jspecify.annotations.NullMarked;
