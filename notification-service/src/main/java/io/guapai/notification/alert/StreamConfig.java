package io.guapai.notification.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The stream of alerts. */
@ConfigMapping(prefix = "guapai.alerts.stream")
public interface StreamConfig {

  /** After how long a silent stream says that it is alive, so that proxies keep it open. */
  @WithDefault("15S")
  Duration heartbeat();

  /** How often a replica with readers looks for alerts that other replicas raised. */
  @WithDefault("0.2S")
  Duration poll();

  /** Most alerts that are read from the database, and written to one reader, at a time. */
  @WithDefault("200")
  int batch();

  /** How many of the newest alerts are kept in memory, for readers who are slow or come back. */
  @WithDefault("1000")
  int recent();

  /** After how long a reader who takes nothing is dropped; it may come back and resume. */
  @WithDefault("5M")
  Duration stalled();
}
