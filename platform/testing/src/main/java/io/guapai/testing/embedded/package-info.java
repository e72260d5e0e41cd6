/** Servers that run inside or beside a JVM: PostgreSQL, Kafka and a token issuer. */
package io.guapai.testing.embedded;
