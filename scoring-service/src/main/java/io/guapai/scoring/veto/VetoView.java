package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A veto in force on an enterprise.
 *
 * @param since first day of the veto
 * @param edition edition of the veto list
 * @param source where the list is printed
 * @param causes records that make it stand, oldest first, at most {@value
 *     ReadingVetoes#MOST_CAUSES}
 * @param causeCount how many there are
 */
public record VetoView(
    VetoCode code,
    String titleZh,
    String titleEn,
    LocalDate since,
    String edition,
    String source,
    List<CauseView> causes,
    int causeCount) {

  /** A record that makes a veto stand, and since when. */
  public record CauseView(String type, String id, LocalDate since) {}
}
