package io.guapai.runtime.event;

import io.guapai.contracts.Fact;

/**
 * A fact to be published.
 *
 * @param sequence version of the subject after the fact
 */
public record Draft(Fact fact, long sequence, Cause cause) {}
