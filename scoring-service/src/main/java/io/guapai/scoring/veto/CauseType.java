package io.guapai.scoring.veto;

import java.util.Locale;

/** Kind of record that causes a veto. */
public enum CauseType {
  EQUIPMENT,
  HAZARD,
  ACCIDENT;

  /** As events name it. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
