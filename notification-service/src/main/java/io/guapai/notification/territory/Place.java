package io.guapai.notification.territory;

/**
 * A region by its name.
 *
 * @param name without those above it
 * @param fullName with those above it
 */
public record Place(String code, String name, String fullName) {}
