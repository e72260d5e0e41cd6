package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A record that makes a veto stand.
 *
 * @param edition edition of the veto list
 * @param since day on which the record became a cause, for instance the day after a date passed
 */
public record VetoCause(
    String enterpriseId,
    VetoCode code,
    String edition,
    CauseType type,
    String id,
    LocalDate since) {

  /** The oldest cause first; ids decide between causes of one day. */
  static final Comparator<VetoCause> OLDEST_FIRST =
      Comparator.comparing(VetoCause::since)
          .thenComparing(VetoCause::type)
          .thenComparing(VetoCause::id);
}
