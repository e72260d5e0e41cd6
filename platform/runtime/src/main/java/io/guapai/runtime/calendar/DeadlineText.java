package io.guapai.runtime.calendar;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Tells how a deadline was reckoned. */
final class DeadlineText {
  private DeadlineText() {}

  static String of(Deadline deadline, Locale locale) {
    return "zh".equals(locale.getLanguage()) ? chinese(deadline) : english(deadline);
  }

  private static String chinese(Deadline d) {
    String unit = d.unit() == DayUnit.WORKING_DAYS ? "个工作日" : "日";
    StringBuilder text =
        new StringBuilder("截止%s：自%s起%d%s，次日起算。".formatted(d.due(), d.start(), d.days(), unit));
    if (!d.skipped().isEmpty()) {
      text.append("不计入：").append(runs(d.skipped(), Locale.CHINESE)).append("。");
    }
    if (!d.makeUpDays().isEmpty()) {
      text.append("调休上班计入：").append(runs(d.makeUpDays(), Locale.CHINESE)).append("。");
    }
    Deadline.Rule rule = d.rule();
    if (rule != null) {
      text.append("依据：%s（版本%s）。".formatted(rule.id(), rule.edition()));
    }
    if (d.assumed()) {
      text.append("推定：%s年放假安排尚未公布，仅扣除周末及日期法定的节日。".formatted(years(d, "、")));
    }
    return text.toString();
  }

  private static String english(Deadline d) {
    String unit = d.unit() == DayUnit.WORKING_DAYS ? "working" : "calendar";
    StringBuilder text =
        new StringBuilder(
            "Due %s: %d %s %s after %s, counted from the next day."
                .formatted(d.due(), d.days(), unit, d.days() == 1 ? "day" : "days", d.start()));
    if (!d.skipped().isEmpty()) {
      text.append(" Not counted: ").append(runs(d.skipped(), Locale.ENGLISH)).append(".");
    }
    if (!d.makeUpDays().isEmpty()) {
      text.append(" Counted as make-up workdays: ")
          .append(runs(d.makeUpDays(), Locale.ENGLISH))
          .append(".");
    }
    Deadline.Rule rule = d.rule();
    if (rule != null) {
      text.append(" Rule %s, edition %s.".formatted(rule.id(), rule.edition()));
    }
    if (d.assumed()) {
      text.append(
          " Assumed: the holidays of %s are not published, only weekends and holidays of a fixed date were left out."
              .formatted(years(d, ", ")));
    }
    return text.toString();
  }

  private static String years(Deadline deadline, String separator) {
    return deadline.assumedYears().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(separator));
  }

  /** The days, each run of consecutive ones told as one span with its names. */
  private static String runs(List<CalendarDay> days, Locale locale) {
    boolean chinese = "zh".equals(locale.getLanguage());
    StringJoiner text = new StringJoiner(chinese ? "；" : "; ");
    for (int from = 0; from < days.size(); ) {
      Set<String> names = new LinkedHashSet<>();
      LocalDate last = days.get(from).date().minusDays(1);
      int to = from;
      while (to < days.size() && days.get(to).date().equals(last.plusDays(1))) {
        last = days.get(to).date();
        names.add(days.get(to).name(locale));
        to++;
      }
      LocalDate first = days.get(from).date();
      String span = first.equals(last) ? first.toString() : first + (chinese ? "至" : " to ") + last;
      String all = String.join(chinese ? "、" : ", ", names);
      text.add(chinese ? span + "（" + all + "）" : span + " (" + all + ")");
      from = to;
    }
    return text.toString();
  }
}
