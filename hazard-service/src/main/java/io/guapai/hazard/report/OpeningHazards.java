package io.guapai.hazard.report;

import io.guapai.hazard.code.Decision;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.grading.GradeBook;
import io.guapai.hazard.grading.GradeBooks;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.hazard.lifecycle.HazardNumbers;
import io.guapai.hazard.lifecycle.Identity;
import io.guapai.hazard.lifecycle.Repeat;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.repeat.Repeats;
import io.guapai.hazard.repeat.Repeats.Key;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens the hazards that events tell of, a whole batch at a time. What is found again joins the
 * open hazard of the same {@link Identity}.
 */
@ApplicationScoped
public class OpeningHazards {

  private final Sql sql;
  private final HazardBatch hazards;
  private final HazardNumbers numbers;
  private final UnitDirectory units;
  private final EnterpriseDirectory enterprises;
  private final DeadlineRules deadlines;
  private final GradeBooks grades;
  private final Repeats repeats;
  private final Journal journal;

  public OpeningHazards(
      Sql sql,
      HazardBatch hazards,
      HazardNumbers numbers,
      UnitDirectory units,
      EnterpriseDirectory enterprises,
      DeadlineRules deadlines,
      GradeBooks grades,
      Repeats repeats,
      Journal journal) {
    this.sql = sql;
    this.hazards = hazards;
    this.numbers = numbers;
    this.units = units;
    this.enterprises = enterprises;
    this.deadlines = deadlines;
    this.grades = grades;
    this.repeats = repeats;
    this.journal = journal;
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
    Map<String, Unit> registered = units.lock(keys(findings, Unit.class));
    enterprises.lock(keys(findings, Enterprise.class));
    Map<Identity, Hazard> open = openAlready(findings);
    Map<Key, Repeat> repeated =
        repeats.find(findings.stream().map(finding -> key(finding.report())).toList());
    Rules rules = new Rules(deadlines.today(), grades.today());
    Iterator<String> free =
        numbers
            .next(findings.stream().map(f -> f.report().subject().regionCode()).toList())
            .iterator();
    List<Caused> caused = new ArrayList<>();
    List<Entry> news = new ArrayList<>();
    List<Hazard> opened = new ArrayList<>();
    Set<Hazard> foundAgain = new LinkedHashSet<>(open.values());
    for (Finding finding : findings) {
      Identity identity = Identity.of(finding.report());
      String number = free.next();
      Hazard hazard = open.get(identity);
      if (hazard == null) {
        Report report = finding.report().asRegistered(registered.get(identity.subject()));
        hazard = opened(number, report, finding, repeated.get(key(report)), rules);
        opened.add(hazard);
        open.put(identity, hazard);
      } else {
        hazard.findAgain(finding.by(), finding.report().foundBy(), finding.report().description());
      }
      caused.add(new Caused(finding.cause(), hazard));
      news.addAll(hazard.news());
    }
    hazards.add(opened);
    hazards.store(foundAgain);
    remember(caused);
    journal.write(news);
    return caused;
  }

  private record Rules(RuleBook terms, GradeBook grades) {}

  private static Hazard opened(
      String number, Report report, Finding finding, @Nullable Repeat repeat, Rules rules) {
    Hazard hazard =
        finding.proven()
            ? Hazard.proven(number, report, finding.by())
            : Hazard.report(number, report, finding.by());
    if (repeat != null) {
      hazard.comesBack(repeat);
    }
    if (finding.proven()) {
      hazard.confirm(finding.by(), null);
      Decision decision = rules.grades().byCode(report.code(), hazard);
      hazard.grade(decision, hazard.time().term(rules.terms(), decision.grade()), finding.by());
    }
    return hazard;
  }

  private static List<String> keys(Collection<Finding> findings, Class<? extends Subject> of) {
    return findings.stream()
        .map(finding -> finding.report().subject())
        .filter(of::isInstance)
        .map(Subject::key)
        .toList();
  }

  private static Key key(Report report) {
    return new Key(report.subject().key(), report.code().code(), report.fault());
  }

  private Map<Identity, Hazard> openAlready(Collection<Finding> findings) {
    Map<Identity, Hazard> open = new HashMap<>();
    hazards
        .lockOpen(findings.stream().map(finding -> Identity.of(finding.report())).toList())
        .forEach(hazard -> open.put(Identity.of(hazard), hazard));
    return open;
  }

  private void remember(List<Caused> caused) {
    sql.unnest(
        "insert into hazard_cause (cause, hazard_id, enterprise_id, region_code)"
            + " select * from unnest(?, ?, ?, ?)",
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
