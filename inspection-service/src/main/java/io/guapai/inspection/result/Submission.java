package io.guapai.inspection.result;

import io.guapai.runtime.event.Cause;

/**
 * A report that someone sends in.
 *
 * @param by who: a user, or the source of an event
 * @param cause the event that carried it; none over REST
 */
public record Submission(Report report, String by, Cause cause) {}
