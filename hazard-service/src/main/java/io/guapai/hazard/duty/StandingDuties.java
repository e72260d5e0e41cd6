package io.guapai.hazard.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Grade;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.history.ActFollower;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Standing;
import io.guapai.runtime.act.By;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the authority in charge owes by where a hazard stands, whoever brought it there: a person,
 * an event or the clock. A report is to be verified (核实), what is confirmed to be graded (分级), a
 * major hazard reported to the next level (总局令57号 §30, 特种设备安全法 §63), a rectification rechecked
 * (总局令57号 §29), and what is major and overdue proposed for listing (提请挂牌). That it is done, the
 * acts say. When the hazard ends, nothing of it is owed any more.
 */
@ApplicationScoped
public class StandingDuties implements ActFollower {

  /**
   * A duty that comes and goes with the standing of a hazard.
   *
   * @param arises deeds that give rise to it
   * @param lapses deeds that end it, though it was not done
   * @param owed how a hazard has to stand
   */
  private record Rule(DutyKind kind, Set<Act> arises, Set<Act> lapses, Predicate<Entry> owed) {

    boolean stands(Entry last) {
      return last.to().open() && owed.test(last);
    }

    /** A deed of the run that gives rise to it after one that ended it begins it anew. */
    boolean lapsed(List<Entry> run) {
      int ended = last(run, lapses);
      return ended >= 0 && (!stands(latest(run)) || last(run, arises) > ended);
    }

    boolean arisen(List<Entry> run) {
      return last(run, arises) >= 0 && stands(latest(run));
    }

    private static int last(List<Entry> run, Set<Act> deeds) {
      int index = run.size() - 1;
      while (index >= 0 && !deeds.contains(run.get(index).act())) {
        index--;
      }
      return index;
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              DutyKind.VERIFY,
              Set.of(Act.REPORT),
              Set.of(Act.BRING_IN),
              at -> at.to() == HazardState.REPORTED || at.to() == HazardState.VERIFYING),
          new Rule(
              DutyKind.GRADE,
              Set.of(Act.CONFIRM, Act.BRING_IN),
              Set.of(Act.BRING_IN),
              at -> at.to() == HazardState.CONFIRMED),
          new Rule(
              DutyKind.REPORT_UPWARD,
              Set.of(Act.GRADE),
              Set.of(Act.GRADE),
              // What was brought in was for the former register to report.
              at -> at.standing().grade() == Grade.MAJOR && at.act() != Act.BRING_IN),
          new Rule(
              DutyKind.RECHECK,
              Set.of(Act.SUBMIT),
              Set.of(Act.LIST, Act.BRING_IN),
              at -> at.to() == HazardState.SUBMITTED && at.standing().listedLevel() == null),
          new Rule(
              DutyKind.PROPOSE_LISTING,
              Set.of(Act.OVERDUE, Act.DECLINE_LISTING),
              Set.of(Act.WITHDRAW_OVERDUE, Act.GRADE, Act.LIST),
              at -> climbsNowhere(at.standing())));

  private final Duties duties;
  private final DutyTerms terms;

  StandingDuties(Duties duties, DutyTerms terms) {
    this.duties = duties;
    this.terms = terms;
  }

  @Override
  public void follow(List<Entry> acts) {
    if (acts.isEmpty()) {
      return;
    }
    By by = doer(acts);
    List<UUID> ended = acts.stream().filter(StandingDuties::ends).map(Entry::hazardId).toList();
    if (!ended.isEmpty()) {
      duties.lapse(ended, by);
    }
    Collection<List<Entry>> runs =
        acts.stream().collect(groupingBy(Entry::hazardId, LinkedHashMap::new, toList())).values();
    for (Rule rule : RULES) {
      lapse(rule.kind(), runs.stream().filter(rule::lapsed).toList(), by);
      owe(rule.kind(), runs.stream().filter(rule::arisen).toList());
    }
  }

  private void lapse(DutyKind kind, List<List<Entry>> runs, By by) {
    if (!runs.isEmpty()) {
      duties.lapse(kind, runs.stream().map(run -> latest(run).hazardId()).toList(), by);
    }
  }

  private void owe(DutyKind kind, List<List<Entry>> runs) {
    if (runs.isEmpty()) {
      return;
    }
    List<Entry> owed = new ArrayList<>(runs.stream().map(StandingDuties::latest).toList());
    if (kind == DutyKind.PROPOSE_LISTING) {
      Set<UUID> proposed =
          duties.owedAbout(DutyKind.DECIDE_LISTING, owed.stream().map(Entry::hazardId).toList());
      owed.removeIf(act -> proposed.contains(act.hazardId()));
    }
    DueDate due = terms.of(kind, latest(runs.get(0)).by().at());
    duties.owe(owed.stream().map(act -> Owed.byStanding(kind, act, due)).toList());
  }

  /**
   * A major hazard that is overdue and that nobody lists would climb nowhere. That the enterprise
   * hands it in changes nothing: only who rechecks it finds it rectified.
   */
  private static boolean climbsNowhere(Standing standing) {
    return standing.overdue() && standing.grade() == Grade.MAJOR && standing.listedLevel() == null;
  }

  /** Who did it: not who a former register says did what is brought in. */
  private static By doer(List<Entry> acts) {
    return acts.stream()
        .filter(act -> act.act() == Act.BRING_IN)
        .findFirst()
        .orElse(acts.get(0))
        .by();
  }

  private static boolean ends(Entry act) {
    return !act.to().open() && act.from() != act.to();
  }

  private static Entry latest(List<Entry> run) {
    return run.get(run.size() - 1);
  }
}
