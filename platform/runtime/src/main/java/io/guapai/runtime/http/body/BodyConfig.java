package io.guapai.runtime.http.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a body may weigh, how long it may take, and how many come at the same time. */
@ConfigMapping(prefix = "guapai.body")
public interface BodyConfig {

  /** Most bytes of a body that comes without a token, or to a public address. */
  @WithDefault("16K")
  MemorySize guestLimit();

  /** How long such a body may take from the head of its request to its end. */
  @WithDefault("10S")
  Duration guestDeadline();

  /** Such bodies that one replica waits for at the same time. None of them holds a thread. */
  @WithDefault("512")
  int guestsWaiting();

  /**
   * Requests without a token, or to a public address, that one replica works on at the same time,
   * so that officers find a free thread.
   */
  @WithDefault("64")
  int guestsInHand();

  /**
   * Most bytes of a body that is no file in parts: such a body is held in memory. Files in parts
   * are held on disk, and may have as much as {@code quarkus.http.limits.max-body-size}.
   */
  @WithDefault("64M")
  MemorySize limit();

  /** How long a body that comes with a token may take, beside what its announced length takes. */
  @WithDefault("60S")
  Duration deadline();

  /** Bytes of its announced length that such a body has to bring in a second. */
  @WithDefault("32K")
  MemorySize leastRate();

  /** Files in parts that one replica reads at the same time, each with a thread. */
  @WithDefault("16")
  int uploadsInHand();
}
