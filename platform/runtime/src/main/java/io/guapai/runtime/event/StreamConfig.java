package io.guapai.runtime.event;

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
}
