/** Interviews with the responsible persons of enterprises (约谈). */
@NullMarked
package io.guapai.hazard.interview;

import org.jspecify.annotations.NullMarked;
