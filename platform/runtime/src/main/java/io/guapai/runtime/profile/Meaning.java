package io.guapai.runtime.profile;

/** A value that a field may have. */
public record Meaning(String value, String zh, String en) {}
