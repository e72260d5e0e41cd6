package io.guapai.runtime.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What files are taken. */
@ConfigMapping(prefix = "guapai.files")
public interface FileConfig {

  /** The largest file taken; the server's own limit on bodies lies above it. */
  @WithDefault("10M")
  MemorySize maxSize();
}
