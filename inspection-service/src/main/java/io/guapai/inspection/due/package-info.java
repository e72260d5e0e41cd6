/** Inspections that fall due: the sweep that announces them and the list of them. */
@NullMarked
package io.guapai.inspection.due;

import org.jspecify.annotations.NullMarked;
