package io.guapai.notification.root;

import java.time.OffsetDateTime;

/**
 * A break in the roots of a service that somebody looked into and answers for. It is told for ever.
 *
 * @param series number of the series that began with it
 * @param reason what was found, and why roots are kept again
 */
public record RootBreak(
    String service, int series, OffsetDateTime mendedAt, String mendedBy, String reason) {}
