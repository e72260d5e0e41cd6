package io.guapai.hazard.report;

import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.grading.HazardCode;
import io.guapai.hazard.history.Entry;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Opens the hazards that events tell of, a whole batch at a time. A unit has one open hazard per
 * code: what is found again joins it.
 */
@ApplicationScoped
public class OpeningHazards {

  private final Sql sql;
  private final Hazards hazards;
  private final HazardNumbers numbers;
  private final UnitDirectory units;
  private final DeadlineRules deadlines;
  private final Journal journal;

  public OpeningHazards(
      Sql sql,
      Hazards hazards,
      HazardNumbers numbers,
      UnitDirectory units,
      DeadlineRules deadlines,
      Journal journal) {
    this.sql = sql;
    this.hazards = hazards;
    this.numbers = numbers;
    this.units = units;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  private record Key(String equipmentId, String code) {
    static Key of(Report report) {
      return new Key(report.unit().equipmentId(), report.code().code());
    }
  }

  private record Caused(String cause, Hazard hazard) {}

  /** Opens or joins hazards and returns, by cause, the hazard that each finding belongs to. */
  public Map<String, UUID> open(List<Finding> findings) {
    Map<String, UUID> known = byCause(findings.stream().map(Finding::cause).toList());
    Map<String, Finding> fresh = new LinkedHashMap<>();
    findings.stream()
        .filter(finding -> !known.containsKey(finding.cause()))
        .forEach(finding -> fresh.putIfAbsent(finding.cause(), finding));
    if (!fresh.isEmpty()) {
      openFresh(fresh.values()).forEach(caused -> known.put(caused.cause(), caused.hazard().id()));
    }
    return known;
  }

  /** The hazards of causes that have not ended, by cause. */
  public Map<String, UUID> byCause(Collection<String> causes) {
    Map<String, UUID> found = new HashMap<>();
    sql.query(
        "select cause, hazard_id from hazard_cause where cause = any(?) and not settled",
        row -> found.put(row.getString(1), row.getObject(2, UUID.class)),
        causes);
    return found;
  }

  private List<Caused> openFresh(Collection<Finding> findings) {
    Map<String, Unit> registered =
        units.lock(findings.stream().map(f -> f.report().unit().equipmentId()).toList());
    Map<Key, Hazard> open = openAlready(findings);
    RuleBook rules = deadlines.today();
    Iterator<String> free =
        numbers
            .next(findings.stream().map(f -> f.report().unit().regionCode()).toList())
            .iterator();
    List<Caused> caused = new ArrayList<>();
    List<Entry> news = new ArrayList<>();
    for (Finding finding : findings) {
      Key key = Key.of(finding.report());
      String number = free.next();
      Hazard hazard = open.get(key);
      if (hazard == null) {
        Report report = finding.report().markedAs(registered.get(key.equipmentId()));
        hazard = opened(number, report, finding, rules);
        hazards.persist(hazard);
        open.put(key, hazard);
      } else {
        hazard.findAgain(finding.by(), finding.report().description());
      }
      caused.add(new Caused(finding.cause(), hazard));
      news.addAll(hazard.news());
    }
    remember(caused);
    journal.write(news);
    return caused;
  }

  private static Hazard opened(String number, Report report, Finding finding, RuleBook rules) {
    Hazard hazard = Hazard.report(number, report, finding.by());
    if (finding.proven()) {
      HazardCode code = report.code();
      hazard.confirm(finding.by(), null);
      hazard.grade(code.decision(), rules.rectification(code.code(), code.grade()), finding.by());
    }
    return hazard;
  }

  private Map<Key, Hazard> openAlready(Collection<Finding> findings) {
    List<UUID> ids =
        sql.query(
            "select distinct id from hazard join unnest(?, ?) as found (unit, item)"
                + " on equipment_id = unit and code = item where open",
            row -> row.getObject(1, UUID.class),
            findings.stream().map(f -> f.report().unit().equipmentId()).toList(),
            findings.stream().map(f -> f.report().code().code()).toList());
    Map<Key, Hazard> open = new HashMap<>();
    hazards
        .lock(ids)
        .forEach(hazard -> open.put(new Key(hazard.equipmentId(), hazard.code()), hazard));
    return open;
  }

  private void remember(List<Caused> caused) {
    sql.batch(
        "insert into hazard_cause (cause, hazard_id, enterprise_id, region_code)"
            + " values (?, ?, ?, ?)",
        caused,
        entry ->
            new Object[] {
              entry.cause(),
              entry.hazard().id(),
              entry.hazard().enterpriseId(),
              entry.hazard().regionCode()
            });
  }
}
