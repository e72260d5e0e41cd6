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

  /** Most alerts that are read from the database for one subscriber at a time. */
  @WithDefault("200")
  int batch();
}
