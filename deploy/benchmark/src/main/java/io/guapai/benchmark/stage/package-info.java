/** What the measurements run on: PostgreSQL, Kafka, and hazard-service as two processes. */
@NullMarked
package io.guapai.benchmark.stage;

import org.jspecify.annotations.NullMarked;
