package io.guapai.hazard.movein;

import io.guapai.contracts.Grade;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.FormerLife;
import io.guapai.hazard.lifecycle.FormerLife.Stand;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.runtime.act.By;
import io.guapai.runtime.time.PlatformClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the life of a hazard as its row does: deed by deed, each at its day and marked as told by
 * the former register, and where it stands now.
 */
record Telling(Moving moving, RuleBook terms, PlatformClock clock) {

  /** In which capacity a deed was told here: by a register, and nobody saw it. */
  static final String CAPACITY = "former-register";

  /** One that is new. */
  Hazard begin(Candidate candidate, String hazardNo) {
    BroughtIn says = candidate.says();
    FormerLife life = FormerLife.begin(hazardNo, candidate.report(), by(says.reported()));
    return tell(life, candidate, Deed.of(says, moving.today()), grace(says), null);
  }

  /**
   * One that was brought in before, by the row as it is now.
   *
   * @param before the row of then
   * @param graceUntil last day of the grace that was given then; null when none was
   */
  Hazard correct(
      Hazard hazard, Candidate candidate, BroughtIn before, @Nullable LocalDate graceUntil) {
    BroughtIn says = candidate.says();
    List<Deed> told = Deed.of(before, moving.today());
    List<Deed> untold =
        Deed.of(says, moving.today()).stream()
            .filter(
                deed ->
                    told.stream()
                        .noneMatch(old -> old.act() == deed.act() && old.on().equals(deed.on())))
            .filter(deed -> deed.act() != Act.REPORT)
            .toList();
    DueDate running = graceUntil != null && hazard.overdue() ? running(hazard) : null;
    FormerLife life = FormerLife.corrected(hazard, candidate.report(), by(says.reported()));
    return tell(life, candidate, untold, graceUntil == null ? grace(says) : graceUntil, running);
  }

  /** Last day on which its overdue does not count here; null when it is not overdue. */
  @Nullable LocalDate grace(BroughtIn says) {
    return overdue(says) ? terms.grace() : null;
  }

  boolean overdue(BroughtIn says) {
    return says.state().open() && says.late(moving.today());
  }

  private Hazard tell(
      FormerLife life,
      Candidate candidate,
      List<Deed> deeds,
      @Nullable LocalDate grace,
      @Nullable DueDate running) {
    BroughtIn says = candidate.says();
    if (says.grade() == null) {
      life.ungraded();
    } else {
      life.graded(
          new Decision(
              says.grade(),
              "原系统“%s”分级 / graded by the former register \"%s\""
                  .formatted(moving.source(), moving.source()),
              candidate.code().severe()));
    }
    LocalDate first = says.dueDate();
    Act setting = says.orderedOn() == null ? Act.GRADE : Act.ORDER;
    for (Deed deed : deeds) {
      DueDate due =
          first == null || deed.act() != setting
              ? null
              : terms.broughtIn(deed.on(), first, false, moving.source(), says.recordNo());
      life.deed(deed.act(), deed.to(), by(deed.on()), reason(deed, says), due);
    }
    return life.bringIn(stand(candidate, grace, running), moving.by(), reason(candidate));
  }

  private Stand stand(Candidate candidate, @Nullable LocalDate grace, @Nullable DueDate running) {
    BroughtIn says = candidate.says();
    boolean overdue = overdue(says);
    LocalDate ended = says.endedOn();
    return new Stand(
        says.state(),
        due(candidate, overdue, running),
        overdue,
        says.state() == HazardState.CLOSED && says.late(moving.today()),
        overdue ? grace : null,
        says.reported(),
        says.rectifiedOn(),
        ended,
        ended == null ? null : clock.startOf(ended),
        moving.source(),
        says.recordNo());
  }

  /**
   * The deadline in force. An open hazard that is graded and has none gets that of the rules, as if
   * it were graded today.
   */
  private @Nullable DueDate due(Candidate candidate, boolean overdue, @Nullable DueDate running) {
    BroughtIn says = candidate.says();
    LocalDate due = says.due();
    Grade grade = says.grade();
    if (due != null) {
      LocalDate from = says.orderedOn() == null ? says.graded() : says.orderedOn();
      DueDate told = terms.broughtIn(from, due, overdue, moving.source(), says.recordNo());
      return overdue && running != null
          ? new DueDate(due, running.expiresAt(), running.explanation(), null)
          : told;
    }
    return grade == null || !says.state().open()
        ? null
        : terms.rectification(candidate.code().code(), grade);
  }

  private static @Nullable DueDate running(Hazard hazard) {
    return hazard.dueDate() == null
            || hazard.limit().expiresAt() == null
            || hazard.limit().deadline() == null
        ? null
        : new DueDate(
            hazard.dueDate(), hazard.limit().expiresAt(), hazard.limit().deadline(), null);
  }

  private By by(LocalDate day) {
    return new By(moving.source(), clock.startOf(day), null, null, CAPACITY, null);
  }

  private String reason(Deed deed, BroughtIn says) {
    String what =
        switch (deed.act()) {
          case REPORT -> says.description();
          case ORDER -> says.orderNo();
          case CLOSE, REJECT, TRANSFER -> says.endReason();
          default -> null;
        };
    String told =
        "据原系统“%s”记录%s，非本平台所见 / told by the former register \"%s\", record %s; not seen here"
            .formatted(moving.source(), says.recordNo(), moving.source(), says.recordNo());
    return what == null ? told : what + "（" + told + "）";
  }

  /** Binds the row as it was told into the history. */
  private String reason(Candidate candidate) {
    String name = moving.importName();
    return "由原系统“%s”迁入，记录%s%s / brought in from the former register \"%s\", record %s; SHA-256 %s"
        .formatted(
            moving.source(),
            candidate.says().recordNo(),
            name == null ? "" : "，批次" + name,
            moving.source(),
            candidate.says().recordNo(),
            digest(candidate.row().told()));
  }

  private static String digest(String told) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
