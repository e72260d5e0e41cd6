package io.guapai.runtime.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Imports of registers. */
@ConfigMapping(prefix = "guapai.import")
public interface ImportConfig {

  /** How often a worker looks for a job. */
  @WithDefault("1s")
  String every();

  /**
   * The largest file taken; {@code quarkus.http.limits.max-body-size} has to be somewhat above it,
   * and the replica's temporary directory to hold it once.
   */
  @WithDefault("4G")
  MemorySize maxFile();

  /** The largest profile taken. */
  @WithDefault("64K")
  MemorySize maxProfile();

  /** Rows that are applied in one transaction. */
  @WithDefault("500")
  int batch();

  /**
   * Of the units that a complete file may let vanish without anybody's confirmation, the share of
   * those known before, in percent.
   */
  @WithDefault("10")
  int mostVanishing();

  /** Attempts at one batch before its job is given up. */
  @WithDefault("5")
  int attempts();
}
