package io.guapai.hazard.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Photos and files of hazards. */
@ConfigMapping(prefix = "guapai.files")
public interface FilesConfig {

  /** The largest file taken; the server's own limit on bodies lies above it. */
  @WithDefault("10M")
  MemorySize maxSize();

  /** How many files a hazard may have. */
  @WithDefault("100")
  int maxPerHazard();
}
