package io.guapai.runtime.event.parking;

/**
 * What is wrong with a record: the reason why it is parked.
 *
 * @param holds whether the later records of its key wait behind it. They wait for a fact of the
 *     stream that could not be applied; rubbish, and what a stranger wrote, holds nobody up
 */
public record Fault(ParkCause cause, String reason, boolean holds) {}
