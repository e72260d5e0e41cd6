package io.guapai.equipment.cylinder.trace;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.CylinderBook;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.KnownCylinder;
import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.equipment.cylinder.day.FillerDays;
import io.guapai.equipment.cylinder.gate.FillingRefusal;
import io.guapai.equipment.cylinder.gate.FillingRefusals;
import io.guapai.equipment.cylinder.gate.Objections;
import io.guapai.equipment.cylinder.trace.TraceAnswers.TraceAnswer;
import io.guapai.equipment.cylinder.trace.TraceTable.Numbered;
import io.guapai.equipment.cylinder.trace.TraceTable.StepAt;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a filler in: a batch is one transaction and a handful of statements, whatever
 * it holds. Cylinders are locked in the order of their ids, so that no two batches wait in a ring.
 */
@ApplicationScoped
class TraceIntake {

  private static final String LOCK =
      "select "
          + KnownCylinder.COLUMNS
          + " from cylinder c where c.code = any(?) order by c.id"
          + " for update";

  private static final String MOVE =
      "update cylinder c set state = moved.state, state_at = moved.at"
          + " from unnest(?::bigint[], ?::text[], ?::timestamptz[]) as moved (id, state, at)"
          + " where c.id = moved.id";

  private static final String INSPECT =
      "update cylinder c set last_inspected_on = told.day, last_report_no = told.report,"
          + " next_inspection_date = told.next, rule = told.rule"
          + " from unnest(?::bigint[], ?::date[], ?::text[], ?::date[], ?::text[])"
          + " as told (id, day, report, next, rule) where c.id = told.id"
          + " and (c.last_inspected_on is null or c.last_inspected_on <= told.day)";

  private final EventCheck check;
  private final TraceTable table;
  private final TraceMonths months;
  private final Objections objections;
  private final FillingRefusals refusals;
  private final FillerDays days;
  private final CylinderBook book;
  private final Caller caller;
  private final Transactions transactions;
  private final Sql sql;
  private final PlatformClock clock;

  TraceIntake(
      EventCheck check,
      TraceTable table,
      TraceMonths months,
      Objections objections,
      FillingRefusals refusals,
      FillerDays days,
      CylinderBook book,
      Caller caller,
      Transactions transactions,
      Sql sql,
      PlatformClock clock) {
    this.check = check;
    this.table = table;
    this.months = months;
    this.objections = objections;
    this.refusals = refusals;
    this.days = days;
    this.book = book;
    this.caller = caller;
    this.transactions = transactions;
    this.sql = sql;
    this.clock = clock;
  }

  /** An event that can be, with its place in the batch and the code as the register has it. */
  private record Open(int place, TraceEvent event, String code, Instant at) {}

  /** Takes a batch in; called outside a transaction. */
  TraceAnswers take(Filler filler, List<TraceEvent> events) {
    Instant now = clock.instant();
    Instant oldest = months.oldest(now);
    @Nullable TraceAnswer[] answers = new TraceAnswer[events.size()];
    List<Open> open = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      TraceEvent event = events.get(i);
      answers[i] = check.against(event, now, oldest);
      if (answers[i] == null) {
        open.add(
            new Open(
                i,
                event,
                CylinderCode.read(event.code()),
                event.at().toInstant().truncatedTo(ChronoUnit.MILLIS)));
      }
    }
    if (!open.isEmpty()) {
      table.prepare(open.stream().map(Open::at).toList());
      // The order of their happening; of the same instant that of the batch.
      open.sort(Comparator.comparing(Open::at).thenComparingInt(Open::place));
      transactions.asSystem(
          () -> {
            take(filler, open, now, answers);
            return answers;
          });
    }
    return TraceAnswers.of(Arrays.stream(answers).map(Objects::requireNonNull).toList());
  }

  private void take(Filler filler, List<Open> open, Instant now, @Nullable TraceAnswer[] answers) {
    int sender = table.sender(filler.id());
    Map<String, Timeline> timelines = timelines(open);
    Map<String, Numbered> known =
        new HashMap<>(
            table.known(
                sender,
                open.stream().map(each -> each.event().eventNo()).toList(),
                TraceMonths.startOfMonth(open.get(0).at()),
                TraceMonths.endOfMonth(open.get(open.size() - 1).at())));
    Judging judging = new Judging(filler, sender, objections, now, clock.getZone());
    List<FillingRefusal> against = new ArrayList<>();
    for (Open each : open) {
      TraceEvent event = each.event();
      Timeline timeline = timelines.get(each.code());
      TraceAnswer answer = judging.judge(event, timeline, known.get(event.eventNo()));
      answers[each.place()] = answer;
      CylinderState state = answer.state();
      if (answer.result() == TraceAnswers.Result.ACCEPTED && timeline != null && state != null) {
        known.put(
            event.eventNo(),
            new Numbered(
                event.eventNo(), timeline.cylinder().id(), event.kind(), each.at(), state));
      }
      if (!answer.violations().isEmpty()) {
        against.add(violation(filler, each, answer.violations(), now));
      } else if (timeline == null && event.kind() == TraceKind.FILLED) {
        against.add(violation(filler, each, List.of(FillingRefusalReason.UNKNOWN_CODE), now));
      }
    }
    keep(timelines, judging.taken());
    refusals.keep(against);
    days.touch(filler, touched(judging.taken(), against), now);
  }

  private FillingRefusal violation(
      Filler filler, Open filling, List<FillingRefusalReason> reasons, Instant now) {
    TraceEvent event = filling.event();
    return new FillingRefusal(
        filler,
        filling.code(),
        Objects.requireNonNull(event.medium()),
        reasons,
        true,
        filling.at(),
        now,
        caller.name(),
        event.eventNo());
  }

  /** The lives of the cylinders, locked, with all steps since the first that comes late. */
  private Map<String, Timeline> timelines(List<Open> open) {
    Map<String, Timeline> timelines = new HashMap<>();
    Map<Long, Timeline> byId = new HashMap<>();
    sql.query(LOCK, KnownCylinder::map, open.stream().map(Open::code).distinct().sorted().toList())
        .forEach(
            cylinder -> {
              Timeline timeline = new Timeline(cylinder);
              timelines.put(cylinder.code(), timeline);
              byId.put(cylinder.id(), timeline);
            });
    Map<Long, Instant> late = new HashMap<>();
    for (Open each : open) {
      Timeline timeline = timelines.get(each.code());
      if (timeline != null && timeline.isLate(each.at())) {
        late.putIfAbsent(timeline.cylinder().id(), each.at());
      }
    }
    if (!late.isEmpty()) {
      List<Long> ids = List.copyOf(late.keySet());
      for (StepAt step : table.since(ids, ids.stream().map(late::get).toList())) {
        Objects.requireNonNull(byId.get(step.cylinder())).known(step.at(), step.step());
      }
    }
    return timelines;
  }

  private void keep(Map<String, Timeline> timelines, List<Judging.Taken> taken) {
    table.insert(taken.stream().map(Judging.Taken::row).toList());
    sql.unnest(
        MOVE,
        timelines.values().stream().filter(Timeline::grown).toList(),
        timeline ->
            new Object[] {
              timeline.cylinder().id(), timeline.last().getValue().state(), timeline.last().getKey()
            });
    Map<Long, KnownCylinder> cylinders = new HashMap<>();
    timelines.values().forEach(each -> cylinders.put(each.cylinder().id(), each.cylinder()));
    // Of several inspections in a batch the last one stands.
    Map<Long, Judging.Taken> inspected = new HashMap<>();
    taken.stream()
        .filter(each -> each.row().kind() == TraceKind.INSPECTED && each.event().isPassed())
        .forEach(each -> inspected.put(each.row().cylinder(), each));
    sql.unnest(
        INSPECT,
        inspected.values(),
        each -> inspection(Objects.requireNonNull(cylinders.get(each.row().cylinder())), each));
  }

  private @Nullable Object[] inspection(KnownCylinder cylinder, Judging.Taken told) {
    LocalDate day = day(told.row().at());
    var rule = book.cycle(cylinder.medium(), day);
    LocalDate longest = day.plusMonths(rule.says().cycleMonths());
    LocalDate stated = told.event().nextInspectionDate();
    return new @Nullable Object[] {
      cylinder.id(),
      day,
      told.event().reportNo(),
      stated == null || stated.isAfter(longest) ? longest : stated,
      rule.edition()
    };
  }

  private Set<LocalDate> touched(List<Judging.Taken> taken, List<FillingRefusal> against) {
    Set<LocalDate> touched = new HashSet<>();
    taken.forEach(each -> touched.add(day(each.row().at())));
    against.forEach(each -> touched.add(day(each.at())));
    return touched;
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
