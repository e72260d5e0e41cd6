package io.guapai.scoring.veto;

import java.time.LocalDate;
import java.util.List;

/**
 * An item of the veto list for governments, as it stands for one of them.
 *
 * @param assessed whether the platform has facts to tell by
 * @param standing whether it stands today
 * @param mark how well the item is known; only what is stated or verified may be shown as official
 * @param causes the accidents that make it stand, the newest first
 */
public record GovernmentVetoView(
    String code,
    String titleZh,
    String titleEn,
    boolean assessed,
    boolean standing,
    String mark,
    String source,
    List<CauseView> causes) {

  /** An accident, and the day of it or of what was established of its report. */
  public record CauseView(String accidentId, LocalDate since) {}
}
