package io.guapai.hazard.deadline;

import io.guapai.contracts.Description;
import io.guapai.runtime.calendar.CalendarDay;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.Mark;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a deadline is the day it is.
 *
 * @param setBy RULE when the rule itself sets the date; PAPER when the paper of an inspection gives
 *     its finding a date of its own; PLAN when the enterprise's plan does, within the rule; ORDER
 *     when an order of the inspectors does; LISTING when the notice of a listing does; INSTRUCTION
 *     when the paper of a superior does, within the rule; EXTENSION when an authority approved more
 *     time, within the rule; FORMER_REGISTER when it was brought in with it
 * @param start the day that starts the term
 * @param due the last day in time
 * @param skipped days that did not count
 * @param makeUpDays weekend days that did count
 * @param assumedYears years whose holidays are not published yet
 */
public record Explanation(
    SetBy setBy,
    @Nullable String rule,
    @Nullable String edition,
    @Nullable String source,
    @Nullable Mark mark,
    LocalDate start,
    @Nullable Integer days,
    @Nullable DayUnit unit,
    LocalDate due,
    List<CalendarDay> skipped,
    List<CalendarDay> makeUpDays,
    List<Integer> assumedYears,
    String textZh,
    String textEn) {

  /** What set the date. */
  public enum SetBy {
    @Description("rule 规则")
    RULE,
    @Description("paper 文书")
    PAPER,
    @Description("rectification plan 整改方案")
    PLAN,
    @Description("order 监察指令书")
    ORDER,
    @Description("listing 挂牌督办")
    LISTING,
    @Description("instruction of a superior 上级交办")
    INSTRUCTION,
    @Description("extension 延期批准")
    EXTENSION,
    @Description("former register 原系统")
    FORMER_REGISTER
  }

  static Explanation of(DeadlineRule rule, Deadline deadline) {
    return of(rule.id(), rule.edition(), rule.source(), rule.mark(), deadline);
  }

  private static Explanation of(
      String rule, String edition, @Nullable String source, Mark mark, Deadline deadline) {
    Deadline named = deadline.under(rule, edition);
    return new Explanation(
        SetBy.RULE,
        rule,
        edition,
        source,
        mark,
        deadline.start(),
        deadline.days(),
        deadline.unit(),
        deadline.due(),
        deadline.skipped(),
        deadline.makeUpDays(),
        deadline.assumedYears(),
        named.explain(Locale.CHINESE) + mark.zh(),
        named.explain(Locale.ENGLISH) + mark.en());
  }

  /**
   * The same term by a calendar that knows more; null when it was no rule that set it, or nothing
   * about it was assumed.
   */
  @Nullable Explanation again(StatutoryCalendar calendar) {
    if (assumedYears.isEmpty()
        || rule == null
        || edition == null
        || mark == null
        || days == null
        || unit == null) {
      return null;
    }
    return of(rule, edition, source, mark, calendar.after(start, days, unit));
  }

  /** The same for a term that ends at an hour of its last day. */
  Explanation until(LocalTime hour) {
    String until = hour.truncatedTo(ChronoUnit.MINUTES).toString();
    return new Explanation(
        setBy,
        rule,
        edition,
        source,
        mark,
        start,
        days,
        unit,
        due,
        skipped,
        makeUpDays,
        assumedYears,
        textZh + "当日%s止。".formatted(until),
        textEn + " It ends at %s that day.".formatted(until));
  }

  /** A date from a plan; the rule, if there is one, told how late it might be. */
  static Explanation ofPlan(LocalDate filedOn, LocalDate date, @Nullable DeadlineRule limit) {
    return new Explanation(
        SetBy.PLAN,
        limit == null ? null : limit.id(),
        limit == null ? null : limit.edition(),
        limit == null ? null : limit.source(),
        limit == null ? null : limit.mark(),
        filedOn,
        null,
        null,
        date,
        List.of(),
        List.of(),
        List.of(),
        "截止%s:由%s提交的整改方案确定。".formatted(date, filedOn),
        "Due %s: set by the rectification plan filed on %s.".formatted(date, filedOn));
  }

  /** A date from an order. */
  static Explanation ofOrder(LocalDate issuedOn, LocalDate date, String orderNo) {
    return ofPaper(
        SetBy.ORDER,
        issuedOn,
        date,
        "截止%s:由%s下达的监察指令书%s确定。".formatted(date, issuedOn, orderNo),
        "Due %s: set by the order %s issued on %s.".formatted(date, orderNo, issuedOn));
  }

  /** A date from the notice of a listing. */
  static Explanation ofListing(LocalDate listedOn, LocalDate date, String listingNo) {
    return ofPaper(
        SetBy.LISTING,
        listedOn,
        date,
        "截止%s:由%s的挂牌督办通知书%s确定。".formatted(date, listedOn, listingNo),
        "Due %s: set by the listing notice %s of %s.".formatted(date, listingNo, listedOn));
  }

  /** A date from an order to correct without penalty. */
  static Explanation ofCorrection(LocalDate issuedOn, LocalDate date, String documentNo) {
    return ofPaper(
        SetBy.ORDER,
        issuedOn,
        date,
        "截止%s:由%s的责令限期改正（首查不罚）%s确定。".formatted(date, issuedOn, documentNo),
        "Due %s: set by the order %s of %s to correct it without penalty."
            .formatted(date, documentNo, issuedOn));
  }

  /** A date from the paper of a superior. */
  static Explanation ofInstruction(LocalDate issuedOn, LocalDate date, String documentNo) {
    return ofPaper(
        SetBy.INSTRUCTION,
        issuedOn,
        date,
        "截止%s:由%s的上级文书%s确定。".formatted(date, issuedOn, documentNo),
        "Due %s: set by the superior's document %s of %s.".formatted(date, documentNo, issuedOn));
  }

  /** A date that the paper of an inspection gives to one of its findings. */
  static Explanation ofFinding(PaperDate paper) {
    return ofPaper(
        SetBy.PAPER,
        paper.givenOn(),
        paper.date(),
        "截止%s:由%s检验的文书%s第%s项确定。"
            .formatted(paper.date(), paper.givenOn(), paper.paperNo(), paper.item()),
        "Due %s: set by item %s of the paper %s on the inspection of %s."
            .formatted(paper.date(), paper.item(), paper.paperNo(), paper.givenOn()));
  }

  /** A date that a former register told. */
  static Explanation ofFormerRegister(LocalDate from, LocalDate date, String source, String no) {
    return ofPaper(
        SetBy.FORMER_REGISTER,
        from,
        date,
        "截止%s:按原系统“%s”记录%s迁入。".formatted(date, source, no),
        "Due %s: brought in with the record %s of the former register \"%s\"."
            .formatted(date, no, source));
  }

  /** The same of a date that had passed as it was brought in: it counts after a grace. */
  Explanation afterGrace(DeadlineRule rule, Deadline grace) {
    return new Explanation(
        setBy,
        rule.id(),
        rule.edition(),
        rule.source(),
        rule.mark(),
        start,
        null,
        null,
        due,
        List.of(),
        List.of(),
        List.of(),
        textZh
            + "迁入时已逾期，宽限至%s，其后计为逾期。依据：%s（版本%s）。".formatted(grace.due(), rule.id(), rule.edition())
            + rule.mark().zh(),
        textEn
            + " It was overdue as it was brought in, and counts so after a grace until %s. Rule %s, edition %s."
                .formatted(grace.due(), rule.id(), rule.edition())
            + rule.mark().en());
  }

  private static Explanation ofPaper(
      SetBy setBy, LocalDate of, LocalDate date, String textZh, String textEn) {
    return new Explanation(
        setBy, null, null, null, null, of, null, null, date, List.of(), List.of(), List.of(),
        textZh, textEn);
  }

  /** A later date that an authority approved; the rule told how late it might be. */
  static Explanation ofExtension(Term original, LocalDate date, ExtensionShare share) {
    return new Explanation(
        SetBy.EXTENSION,
        share.id(),
        share.edition(),
        share.source(),
        share.mark(),
        original.start(),
        null,
        null,
        date,
        List.of(),
        List.of(),
        List.of(),
        "截止%s：原期限%s经批准延期，原期限自%s起共%d日，延期不超过其%s。依据：%s（版本%s）。"
                .formatted(
                    date,
                    original.due(),
                    original.start(),
                    original.days(),
                    share.fraction(),
                    share.id(),
                    share.edition())
            + share.mark().zh(),
        ("Due %s: extended by approval from %s; the original term ran %d days from %s,"
                    + " and an extension is at most %s of it. Rule %s, edition %s.")
                .formatted(
                    date,
                    original.due(),
                    original.days(),
                    original.start(),
                    share.fraction(),
                    share.id(),
                    share.edition())
            + share.mark().en());
  }
}
