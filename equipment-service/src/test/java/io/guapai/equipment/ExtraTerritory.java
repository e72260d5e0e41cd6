package io.guapai.equipment;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The territory of the real register, where its data are at hand. */
public final class ExtraTerritory implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Path regions = data("maryland-regions.csv");
    return Files.exists(regions)
        ? Map.of("guapai.regions.extra", regions.toAbsolutePath().toString())
        : Map.of();
  }

  @Override
  public void stop() {}

  /** A file of the data folder, there or not. */
  public static Path data(String file) {
    return Path.of(System.getProperty("guapai.data", "."), file);
  }
}
