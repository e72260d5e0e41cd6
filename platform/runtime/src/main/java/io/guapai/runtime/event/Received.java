package io.guapai.runtime.event;

import io.guapai.contracts.Fact;

/** A fact as it arrived, and the record that carried it. */
public record Received<T extends Fact>(EventHeader header, T data, RawEvent raw) {}
