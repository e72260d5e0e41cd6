package io.guapai.notification.subject;

/**
 * An enterprise as the register told of it.
 *
 * @param demonstration true when it is made up for a demonstration
 */
public record Enterprise(String id, String name, boolean demonstration) {}
