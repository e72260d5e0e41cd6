package io.guapai.hazard.rectification;

import java.time.OffsetDateTime;
import java.util.List;

/** The papers of a rectification. */
public record RectificationFileView(
    List<Filed<Plan>> plans, List<Filed<Rectification>> reports, List<Filed<Recheck>> rechecks) {

  /** A paper, who filed it and when. */
  public record Filed<T>(String by, OffsetDateTime at, T paper) {}
}
