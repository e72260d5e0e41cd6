package io.guapai.hazard.statistics;

import io.guapai.hazard.statistics.MonthlyForm.Line;
import io.guapai.hazard.statistics.TerritoryLines.Heading;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes monthly forms. */
@ApplicationScoped
public class MonthlyForms {

  /** Code of the line of enterprises whose industry is not known. */
  static final String UNCLASSIFIED = "-";

  private final Sql sql;
  private final Transactions transactions;
  private final Divisions divisions;
  private final TerritoryLines lines;
  private final CountingHazards counting;
  private final RegionTree regions;
  private final PlatformClock clock;

  public MonthlyForms(
      Sql sql,
      Transactions transactions,
      Divisions divisions,
      TerritoryLines lines,
      CountingHazards counting,
      RegionTree regions,
      PlatformClock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.divisions = divisions;
    this.lines = lines;
    this.counting = counting;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * The form of a territory. It is counted in the system's scope: what was recorded under a code
   * that was abolished lies outside the successor's own.
   *
   * @param region the caller's territory or one inside it; an abolished one stands for its
   *     successor
   */
  public MonthlyForm form(Caller caller, @Nullable RegionCode region, Period period, Grouping by) {
    RegionCode territory = lines.of(caller, region, period.through());
    return transactions.asSystem(() -> counted(territory, period, by));
  }

  private MonthlyForm counted(RegionCode territory, Period period, Grouping by) {
    Map<String, String> places = divisions.within(territory, period.through());
    Map<String, Heading> headings =
        by == Grouping.TERRITORY ? lines.below(territory, places) : industries();
    Map<String, Counts> counts = counting.count(period, places, by);
    List<Line> counted = new ArrayList<>();
    Counts total = Counts.NONE;
    for (Map.Entry<String, Heading> heading : headings.entrySet()) {
      Counts line = counts.getOrDefault(heading.getKey(), Counts.NONE);
      counted.add(
          Line.of(heading.getKey(), heading.getValue().zh(), heading.getValue().en(), line));
      total = total.plus(line);
    }
    return new MonthlyForm(
        territory.value(),
        regions.fullName(territory),
        period.month().toString(),
        by.toString(),
        period.from(),
        period.through(),
        period.asOf().atZone(clock.getZone()).toOffsetDateTime(),
        counted,
        Line.of("", "合计", "Total", total));
  }

  private Map<String, Heading> industries() {
    Map<String, Heading> headings = new LinkedHashMap<>();
    sql.query(
        "select code, name_zh, name_en from industry order by code",
        row -> headings.put(row.getString(1), new Heading(row.getString(2), row.getString(3))));
    headings.put(UNCLASSIFIED, new Heading("未分类", "Not classified"));
    return headings;
  }
}
