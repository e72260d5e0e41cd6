package io.guapai.local.process;

import java.nio.file.Path;
import java.util.Locale;

/** The services of the platform, in the order in which facts flow. */
public enum Service {
  EQUIPMENT,
  INSPECTION,
  HAZARD,
  SCORING,
  NOTIFICATION;

  /** The first segment of its addresses, and its name in the log. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String database() {
    return "guapai_" + title();
  }

  /** The folder that holds all that it runs from, once built. */
  public Path application(Path root) {
    return root.resolve(title() + "-service/target/quarkus-app");
  }

  /** Its runnable jar, once built. */
  public Path jar(Path root) {
    return application(root).resolve("quarkus-run.jar");
  }
}
