package io.guapai.hazard.accident;

import io.guapai.contracts.Fact;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.hazard.accident.Accidents.Written;
import io.guapai.hazard.history.HazardHistories;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.history.Chain;
import io.guapai.runtime.history.HistoryRow;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what is done with an accident: the row, the act and the fact, in one transaction. */
@ApplicationScoped
class AccidentJournal {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Accidents accidents;
  private final AccidentGrades grades;
  private final Chain chain;
  private final Outbox outbox;
  private final PlatformClock clock;

  AccidentJournal(
      Accidents accidents, AccidentGrades grades, Chain chain, Outbox outbox, PlatformClock clock) {
    this.accidents = accidents;
    this.grades = grades;
    this.chain = chain;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Writes the next act of an accident; returns the accident after it. */
  Accident write(Accident before, AccidentAct act, Object paper, By by, @Nullable Fact fact) {
    Accident after = before.after(act);
    accidents.store(after);
    tell(before.state(), after, act, paper, by, fact);
    return after;
  }

  /** Writes the report of an accident, which begins its history, and tells the fact. */
  void begin(Accident accident, Object paper, By by, Fact fact) {
    tell(null, accident, AccidentAct.REPORT, paper, by, fact);
  }

  private void tell(
      @Nullable AccidentState from,
      Accident accident,
      AccidentAct act,
      Object paper,
      By by,
      @Nullable Fact fact) {
    String event =
        fact == null
            ? null
            : outbox.publish(
                fact, accident.version(), new Cause(by.causedBy(), accident.correlationId()));
    chain.append(
        HazardHistories.ACCIDENTS,
        List.of(
            HistoryRow.of(
                HazardHistories.ACCIDENTS,
                new HistoryRow.Common(
                    accident.id(),
                    accident.version(),
                    accident.enterpriseId(),
                    accident.regionCode(),
                    act.name(),
                    from == null ? null : from.name(),
                    accident.state().name(),
                    by,
                    null,
                    event,
                    null,
                    List.of()),
                EventJson.write(paper))));
  }

  /** Writes what more became known of an accident, and grades it by all that is known. */
  Accident supplement(Accident before, Account more, Object paper, By by) {
    Account all = before.account().with(more);
    all.check(before.occurredOn(), clock.instant(), clock.getZone());
    Accident known =
        before.knowing(all, grades.grade(all, before.equipmentId(), before.occurredOn()));
    Accident after =
        write(
            known,
            AccidentAct.SUPPLEMENT,
            paper,
            by,
            new AccidentSupplemented(
                known.id().toString(),
                known.enterpriseId(),
                known.regionCode(),
                known.grade(),
                known.consequences()));
    return lateIfSo(after, by);
  }

  /** Establishes that the enterprise reported late, when that is so and not on file already. */
  Accident lateIfSo(Accident accident, By by) {
    Instant occurredAt = accident.occurredAt();
    Instant reportedAt = accident.reportedAt();
    if (occurredAt == null
        || reportedAt == null
        || !reportedAt.isAfter(occurredAt.plus(grades.reportingTerm(accident.occurredOn())))
        || accidents.acts(accident.id()).stream().anyMatch(AccidentJournal::isLateness)) {
      return accident;
    }
    String findings =
        "发生于%1$s，报告于%2$s / occurred at %1$s, reported at %2$s"
            .formatted(local(occurredAt), local(reportedAt));
    return misreported(
        accident,
        new Papers.Misreport(ReportFault.LATE, null, findings),
        by.then("accident-lateness"));
  }

  Accident misreported(Accident accident, Papers.Misreport paper, By by) {
    return write(
        accident,
        AccidentAct.MISREPORT,
        paper,
        by,
        new AccidentMisreported(
            accident.id().toString(),
            accident.enterpriseId(),
            accident.regionCode(),
            paper.fault(),
            paper.authorityRegion(),
            paper.findings()));
  }

  private String local(Instant at) {
    return MINUTE.format(at.atZone(clock.getZone()));
  }

  private static boolean isLateness(Written act) {
    return act.act() == AccidentAct.MISREPORT && act.actor().equals(By.SYSTEM);
  }
}
