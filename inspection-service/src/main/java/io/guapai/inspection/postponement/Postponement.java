package io.guapai.inspection.postponement;

import io.guapai.contracts.UnitClock;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a territory that dates of a time hold longer there. It is in force until it is
 * withdrawn; the dates that it moves are reckoned anew after either, by {@link
 * ApplyingPostponements}.
 */
@Entity
public class Postponement extends FiledDossier {

  static final Deed DECIDE = Deed.named("DECIDE", "决定延期");
  static final Deed WITHDRAW = Deed.named("WITHDRAW", "撤销延期");

  /** No date is moved by more than this: who was not inspected for longer must not be used. */
  private static final int LONGEST_MONTHS = 12;

  private String decisionNo;
  private LocalDate decidedOn;
  private String reason;
  private String varietyPrefix;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> clocks;

  private LocalDate dueFrom;
  private LocalDate dueTo;
  private LocalDate until;
  private String recordedBy;
  private Instant recordedAt;
  private @Nullable LocalDate withdrawnOn;
  private @Nullable String withdrawnReason;
  private boolean toApply;
  private String appliedTo = "";

  protected Postponement() {}

  /**
   * One that is decided now.
   *
   * @throws ProblemException when its days do not follow each other, or it moves a date too far
   *     (422)
   */
  Postponement(NewPostponement asked, String region, By by, LocalDate today) {
    super(region);
    decisionNo = asked.decisionNo();
    decidedOn = asked.decidedOn();
    reason = asked.reason();
    varietyPrefix = Objects.requireNonNullElse(asked.varietyPrefix(), "");
    clocks =
        asked.clocks() == null
            ? List.of()
            : asked.clocks().stream().distinct().sorted().map(UnitClock::name).toList();
    dueFrom = asked.dueFrom();
    dueTo = asked.dueTo();
    until = asked.until();
    requireOrder(today);
    recordedBy = by.actor();
    recordedAt = by.at();
    toApply = true;
    done(DECIDE, by, reason);
  }

  private void requireOrder(LocalDate today) {
    if (decidedOn.isAfter(today)) {
      throw new ProblemException(
          PostponementProblem.DECIDED_IN_FUTURE, "decidedOn", decidedOn + "", today + "");
    }
    if (dueTo.isBefore(dueFrom)) {
      throw new ProblemException(
          PostponementProblem.DAYS_OUT_OF_ORDER, "dueTo", dueFrom + "", dueTo + "");
    }
    if (!until.isAfter(dueTo)) {
      throw new ProblemException(
          PostponementProblem.DAYS_OUT_OF_ORDER, "until", dueTo + "", until + "");
    }
    LocalDate latest = dueFrom.plusMonths(LONGEST_MONTHS);
    if (until.isAfter(latest)) {
      throw new ProblemException(
          PostponementProblem.POSTPONED_TOO_FAR, "until", until + "", latest + "");
    }
  }

  /** Ends it: the dates are again what they were. */
  void withdraw(String why, By by, LocalDate today) {
    done(WITHDRAW, by, why);
    withdrawnOn = today;
    withdrawnReason = why;
    toApply = true;
    appliedTo = "";
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return deed == WITHDRAW && withdrawnOn != null
        ? new ProblemException(
            PostponementProblem.WITHDRAWN_ALREADY, null, decisionNo, withdrawnOn.toString())
        : null;
  }

  PostponementView view(ZoneId zone) {
    return new PostponementView(
        id(),
        regionCode(),
        decisionNo,
        decidedOn,
        reason,
        varietyPrefix.isEmpty() ? null : varietyPrefix,
        clocks.stream().map(UnitClock::valueOf).toList(),
        dueFrom,
        dueTo,
        until,
        withdrawnOn,
        withdrawnReason,
        !toApply,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
