/** Brings deadlines to mind before they pass (整改期限提醒). */
@NullMarked
package io.guapai.hazard.reminder;

import org.jspecify.annotations.NullMarked;
