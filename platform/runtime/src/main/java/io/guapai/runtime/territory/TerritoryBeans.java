package io.guapai.runtime.territory;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Loads the territory once per service, at its start: a wrong file is told then. */
class TerritoryBeans {

  /** Territory beside the divisions of China. */
  @ConfigMapping(prefix = "guapai.regions")
  interface RegionsConfig {

    /** CSV file with further regions: code, name, level, parent. */
    Optional<Path> extra();
  }

  @Produces
  @Singleton
  RegionTree regions(RegionsConfig config) {
    return config.extra().map(RegionTree::load).orElseGet(RegionTree::load);
  }

  void load(@Observes StartupEvent start, RegionTree regions) {}
}
