/** Draws of enterprises and inspectors. */
@NullMarked
package io.guapai.benchmark.draw;

import org.jspecify.annotations.NullMarked;
