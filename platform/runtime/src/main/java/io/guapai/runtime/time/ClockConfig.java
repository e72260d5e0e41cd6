package io.guapai.runtime.time;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** Time of the platform. */
@ConfigMapping(prefix = "guapai.clock")
public interface ClockConfig {

  /** Zone in which days begin and deadlines expire. */
  ZoneId zone();

  /**
   * File that holds the offset of the adjustable clock as an ISO 8601 duration, shared by the
   * services of a demonstration. Refused outside the profiles local, test and dev.
   */
  Optional<Path> file();
}
