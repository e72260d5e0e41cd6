package io.guapai.inspection.roster;

/** One who may be checked (检查对象): an enterprise as the register tells of it. */
public record Enterprise(String id, String name, String region) {}
