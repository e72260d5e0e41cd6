/** Hazards (隐患) of special equipment, from report to closing; here the streams that are read. */
@NullMarked
package io.guapai.hazard;

import org.jspecify.annotations.NullMarked;
