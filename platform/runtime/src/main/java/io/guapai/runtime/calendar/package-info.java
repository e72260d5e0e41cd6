/** Statutory time: working days of mainland China and the deadlines counted in them. */
@NullMarked
package io.guapai.runtime.calendar;

import org.jspecify.annotations.NullMarked;
