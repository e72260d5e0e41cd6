/** How long a fact takes to its reader. */
@NullMarked
package io.guapai.benchmark.latency;

import org.jspecify.annotations.NullMarked;
