package io.guapai.runtime.territory;

import org.jspecify.annotations.Nullable;

/** A territory file cannot be used: it is unreadable, malformed or contradicts itself. */
public final class InvalidTerritoryFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidTerritoryFile(String source, String reason) {
    super(source + ": " + reason);
  }

  InvalidTerritoryFile(String source, String reason, @Nullable Throwable cause) {
    super(source + ": " + reason, cause);
  }

  InvalidTerritoryFile(String source, long line, String reason) {
    super(source + ", line " + line + ": " + reason);
  }
}
