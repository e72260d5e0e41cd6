/** Declared conflicts of interest of inspectors (回避): they are not drawn and do not check. */
@NullMarked
package io.guapai.inspection.roster.avoidance;

import org.jspecify.annotations.NullMarked;
