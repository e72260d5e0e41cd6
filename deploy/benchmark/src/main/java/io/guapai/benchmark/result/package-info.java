/** Figures, what they must fulfil, and how they are shown. */
@NullMarked
package io.guapai.benchmark.result;

import org.jspecify.annotations.NullMarked;
