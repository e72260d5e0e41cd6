package io.guapai.runtime.http;

/**
 * A kind of error that a client can tell apart by its stable address, {@code
 * urn:guapai:problem:<slug>} (RFC 9457). Texts are in the bundles {@code problems} (of the service)
 * and {@code platform-problems}, under {@code <slug>.title} and {@code <slug>.detail}.
 */
public interface ProblemType {

  /** Last part of the address, in lower case with hyphens. */
  String slug();

  /** HTTP status. */
  int status();
}
