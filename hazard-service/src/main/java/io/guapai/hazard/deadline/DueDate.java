package io.guapai.hazard.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline as a hazard keeps it.
 *
 * @param date the last day in time
 * @param expiresAt the first instant too late
 * @param explanation {@link Explanation} as JSON
 */
public record DueDate(LocalDate date, Instant expiresAt, String explanation) {}
