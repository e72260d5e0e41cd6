package io.guapai.local;

import java.util.Locale;

/** The five services of the platform, in the order in which their facts flow. */
public enum Service {
  EQUIPMENT,
  INSPECTION,
  HAZARD,
  SCORING,
  NOTIFICATION;

  /** Name in addresses, databases and logs, e.g. {@code hazard}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of its database. */
  public String database() {
    return "guapai_" + id();
  }

  /** Its folder in the repository. */
  public String folder() {
    return id() + "-service";
  }
}
