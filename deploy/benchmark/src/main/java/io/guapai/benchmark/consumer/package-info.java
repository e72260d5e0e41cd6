/** One service alone with a backlog. */
@NullMarked
package io.guapai.benchmark.consumer;

import org.jspecify.annotations.NullMarked;
