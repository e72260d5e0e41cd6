/**
 * From the outbox to the topics: lanes shared by replicas, delivery in the order of the keys, and
 * what can never be sent.
 */
@NullMarked
package io.guapai.runtime.event.relay;

import org.jspecify.annotations.NullMarked;
