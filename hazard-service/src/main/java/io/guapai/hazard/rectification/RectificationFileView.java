package io.guapai.hazard.rectification;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The papers of a rectification.
 *
 * @param confirmations of what was fixed on the spot
 */
public record RectificationFileView(
    List<Filed<Plan>> plans,
    List<Filed<Rectification>> reports,
    List<Filed<Recheck>> rechecks,
    List<Filed<PhotoConfirmation>> confirmations) {

  /**
   * That photos show a general hazard gone.
   *
   * @param before ids of files
   * @param after ids of files
   */
  public record PhotoConfirmation(String confirmedBy, List<String> before, List<String> after) {}

  /** A paper, who filed it and when. */
  public record Filed<T>(String by, OffsetDateTime at, T paper) {}
}
