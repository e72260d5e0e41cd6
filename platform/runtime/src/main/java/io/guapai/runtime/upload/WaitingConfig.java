package io.guapai.runtime.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Files that no dossier names yet. */
@ConfigMapping(prefix = "guapai.files")
interface WaitingConfig {

  /** How many such files an enterprise, an authority or an organization may have. */
  @WithDefault("200")
  int maxWaiting();
}
