/** The thread that reads the streams, partition by partition, and what is known of its health. */
@NullMarked
package io.guapai.runtime.event.consumer;

import org.jspecify.annotations.NullMarked;
