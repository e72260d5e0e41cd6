/** Servers that run inside or beside a JVM: PostgreSQL, Kafka and a token issuer. */
@NullMarked
package io.guapai.testing.embedded;

import org.jspecify.annotations.NullMarked;
