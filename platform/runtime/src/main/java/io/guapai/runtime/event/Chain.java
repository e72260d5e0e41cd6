package io.guapai.runtime.event;

/** What order is promised for: the records of one key on one topic. */
public record Chain(String topic, String key) {}
