/** Statistics and lists as the register grows. */
@NullMarked
package io.guapai.benchmark.reading;

import org.jspecify.annotations.NullMarked;
