package io.guapai.runtime.event.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How committed events leave the outbox. */
@ConfigMapping(prefix = "guapai.outbox")
public interface RelayConfig {

  /**
   * How long one pass of the relay may wait for Kafka before it gives up, leaves its rows to the
   * next and ends its transaction.
   */
  @WithDefault("10S")
  Duration deliveryTimeout();

  /**
   * How often an idle relay looks for rows that it was not told of: those of a replica that died.
   */
  @WithDefault("500ms")
  Duration poll();
}
