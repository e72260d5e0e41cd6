package io.guapai.benchmark.result;

/**
 * Something that must hold.
 *
 * @param name what must hold
 * @param detail what was found
 */
public record Check(String name, boolean passed, String detail) {}
