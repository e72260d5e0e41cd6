package io.guapai.scoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** Settings of the scoring service. */
@ConfigMapping(prefix = "guapai.scoring")
public interface ScoringConfig {

  /** Time of day, in the platform's zone, at which changed enterprises are scored again. */
  @WithDefault("02:00")
  LocalTime nightly();

  /** How many enterprises the sweep assesses in one transaction. */
  @WithDefault("500")
  int batch();
}
