package io.guapai.runtime.event.consumer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service reads the streams. */
@ConfigMapping(prefix = "guapai.consumer")
interface StreamConfig {

  /** Most records of a batch, which is applied in one transaction. */
  @WithDefault("1000")
  int batch();

  /** Most bytes that one answer of a broker brings; a batch is made of such answers. */
  @WithDefault("8388608")
  int fetchBytes();

  /** How long one batch may take before the service counts as stuck and is started anew. */
  @WithDefault("5M")
  Duration patience();

  /**
   * For how many days the inbox knows an event again: longer than the topics keep it, a segment's
   * age included, else nothing is read.
   */
  @WithDefault("40")
  int rememberedDays();
}
