/** Visits to enterprises (走访). */
@NullMarked
package io.guapai.inspection.visit;

import org.jspecify.annotations.NullMarked;
