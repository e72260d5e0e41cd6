package io.guapai.benchmark.result;

/**
 * Something that must hold.
 *
 * @param name what must hold
 * @param when the size and the round it was looked at; empty for what concerns the whole
 * @param detail what was found
 */
public record Check(String name, String when, boolean passed, String detail) {}
