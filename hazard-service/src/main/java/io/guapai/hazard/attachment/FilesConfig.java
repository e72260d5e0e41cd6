package io.guapai.hazard.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Photos and files of hazards. */
@ConfigMapping(prefix = "guapai.files")
public interface FilesConfig {

  /** How many files a hazard may have. */
  @WithDefault("100")
  int maxPerHazard();
}
