package io.guapai.runtime.paper;

import java.time.Instant;

/**
 * A paper as it was signed.
 *
 * @param sequence the version of the dossier after the first deed of its act
 * @param by account of the person
 * @param says what the act said
 */
public record Signed<P>(long sequence, String by, Instant at, P says) {}
