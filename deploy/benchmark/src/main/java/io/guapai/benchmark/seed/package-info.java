/** Rows in number, as the service itself would have written them. */
@NullMarked
package io.guapai.benchmark.seed;

import org.jspecify.annotations.NullMarked;
