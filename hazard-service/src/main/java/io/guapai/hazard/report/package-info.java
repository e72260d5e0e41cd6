/** Hazards (隐患): what is on file, its life cycle, report and confirmation. */
@NullMarked
package io.guapai.hazard.report;

import org.jspecify.annotations.NullMarked;
