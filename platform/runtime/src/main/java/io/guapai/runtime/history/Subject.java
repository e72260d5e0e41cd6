package io.guapai.runtime.history;

/**
 * Whose history it is.
 *
 * @param kind of dossier, for example {@code hazard}
 */
public record Subject(String kind, String id) {}
