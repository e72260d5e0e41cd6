package io.guapai.hazard.interview;

import static java.util.stream.Collectors.joining;

import io.guapai.contracts.Description;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Words;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The steps of interviews, each with who takes it: the authority that holds it, and the enterprise
 * that reports after it. One that was held is closed when the report came or its term is over.
 */
@Singleton
record InterviewsToHandle(ActDesk desk, PlatformClock clock) implements WorkSource {

  private static final String SELECT =
      "select '%s', i.id::text, i.id::text, h.hazard_no, coalesce(h.title_zh, "
          + trigger(Locale.SIMPLIFIED_CHINESE)
          + "), coalesce(h.title_en, "
          + trigger(Locale.ENGLISH)
          + "), i.enterprise_id,"
          + " e.name, i.region_code, %s from interview i left join hazard h on h.id = i.hazard_id"
          + " left join enterprise e on e.id = i.enterprise_id where %s and %s";

  private static final String HELD_BY = "i.authority_region = ?";
  private static final String NO_TERM = "null::date, false";

  private enum Kind {
    @Description("decide on an interview that was proposed 决定约谈")
    SUMMON(SummonToInterview.class),
    @Description("hold the interview, and record it 开展约谈并记录")
    HOLD_INTERVIEW(RecordInterview.class),
    @Description("give the opinion on an interview, which ends it 办结约谈")
    CLOSE_INTERVIEW(CloseInterview.class),
    @Description("report what was done after the interview 提交约谈整改报告")
    REPORT_AFTER_INTERVIEW(ReportAfterInterview.class);

    private final Class<? extends ActOn<?, ?>> act;

    Kind(Class<? extends ActOn<?, ?>> act) {
      this.act = act;
    }
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    if (authority == null) {
      return List.of(
          rows(
              Kind.REPORT_AFTER_INTERVIEW,
              "i.report_due, coalesce(i.report_due < ?, false)",
              "i.enterprise_id = any(?)",
              "i.state = 'HELD'",
              who.today(),
              who.enterprises()));
    }
    String day = "(i.scheduled_for at time zone '%s')::date".formatted(clock.getZone());
    return List.of(
        rows(Kind.SUMMON, NO_TERM, HELD_BY, "i.state = 'PROPOSED'", authority.value()),
        rows(
            Kind.HOLD_INTERVIEW,
            day + ", " + day + " < ?",
            HELD_BY,
            "i.state = 'SUMMONED'",
            who.today(),
            authority.value()),
        rows(
            Kind.CLOSE_INTERVIEW,
            NO_TERM,
            HELD_BY,
            "(i.state in ('ABSENT', 'REPORTED') or i.state = 'HELD' and i.report_due < ?)",
            authority.value(),
            who.today()));
  }

  /** What led to an interview, where that is no hazard. */
  private static String trigger(Locale language) {
    return Stream.of(InterviewTrigger.values())
        .map(trigger -> "when '%s' then '%s'".formatted(trigger, Words.of(trigger, language)))
        .collect(joining(" ", "case i.trigger ", " end"));
  }

  private WorkRows rows(Kind kind, String term, String whose, String state, Object... values) {
    return WorkRows.of(
        new Work(kind, desk.address(kind.act)), SELECT.formatted(kind, term, whose, state), values);
  }
}
