/** One alert to many readers. */
@NullMarked
package io.guapai.benchmark.fanout;

import org.jspecify.annotations.NullMarked;
