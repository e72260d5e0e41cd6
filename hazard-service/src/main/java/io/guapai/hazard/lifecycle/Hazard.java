package io.guapai.hazard.lifecycle;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of a unit of equipment or of an enterprise itself (隐患): the acts that change its state
 * and flags, and the rules that guard them. Each act counts the version up and leaves an entry for
 * the history; {@link #news()} hands these over.
 */
@Entity
public class Hazard implements Dossier<Act> {

  @Id UUID id;
  String hazardNo;
  long version;
  @Nullable String equipmentId;
  @Nullable String equipmentNo;
  String enterpriseId;
  String regionCode;
  @Embedded Origin origin;
  @Embedded Given given;

  @Enumerated(EnumType.STRING)
  HazardState state;

  /** Reckoned by the database from the state. */
  @Column(insertable = false, updatable = false)
  boolean open;

  @Embedded Grading grading = Grading.NONE;
  @Embedded TimeLimit limit = TimeLimit.NONE;
  boolean planned;
  boolean fiveFixed;
  @Embedded Listed listing = Listed.NEVER;
  @Nullable UUID riskPointId;
  @Nullable UUID mergedInto;
  @Embedded Repeat repeat = Repeat.NONE;
  @Nullable Instant closedAt;
  String correlationId;
  boolean demonstration;

  @Transient private final News news = new News();

  protected Hazard() {}

  /** A hazard as it is reported, which an officer verifies. */
  public static Hazard report(String hazardNo, Report report, By by) {
    return reported(hazardNo, report, by, report.code().grade());
  }

  /** A hazard that what reported it proves, so that it is graded with it. */
  public static Hazard proven(String hazardNo, Report report, By by) {
    return reported(hazardNo, report, by, null);
  }

  private static Hazard reported(String hazardNo, Report report, By by, @Nullable Grade claimed) {
    Hazard hazard = of(hazardNo, report, by);
    hazard.entry(Act.REPORT, null, by, report.description(), HazardFacts.reported(hazard, claimed));
    return hazard;
  }

  /** A hazard with nothing in its history. */
  static Hazard of(String hazardNo, Report report, By by) {
    Hazard hazard = new Hazard();
    hazard.id = UuidCreator.getTimeOrderedEpoch();
    hazard.hazardNo = hazardNo;
    hazard.equipmentId = report.subject().equipmentId();
    hazard.equipmentNo = report.subject().equipmentNo();
    hazard.enterpriseId = report.subject().enterpriseId();
    hazard.regionCode = report.subject().regionCode();
    hazard.origin = Origin.of(report, by);
    hazard.given = Given.of(report);
    hazard.correlationId =
        report.correlationId() == null ? hazard.id.toString() : report.correlationId();
    hazard.demonstration = report.subject().demonstration();
    hazard.state = HazardState.REPORTED;
    return hazard;
  }

  /** Links it, as it is reported, to the hazard that came back with it. */
  public void comesBack(Repeat again) {
    repeat = again;
  }

  /** Found at a risk point; the first one that is named stays. */
  public void foundAt(@Nullable UUID riskPoint) {
    if (riskPointId == null) {
      riskPointId = riskPoint;
    }
  }

  /** An officer takes the report up. */
  public void verify(By by, @Nullable String reason) {
    act(Act.VERIFY, by, reason);
  }

  /** The report is true. */
  public void confirm(By by, @Nullable String reason) {
    act(Act.CONFIRM, by, reason);
  }

  /** The report is not true. */
  public void reject(By by, String reason) {
    end(Act.REJECT, by, reason);
  }

  /**
   * The same was found again while this is open.
   *
   * @param finder who found it this time
   */
  public void findAgain(By by, String finder, String what) {
    act(Act.FIND_AGAIN, by, finder + "：" + what);
  }

  /**
   * Grades the hazard. A major one stops the use of its unit (GB 45067; DOMAIN rule: resuming needs
   * closing); about the enterprise itself, there is none to stop. A higher grade never moves the
   * deadline back, and a hazard that is overdue becomes so again under its new grade. The plan of
   * the old grade serves the new one no more.
   *
   * @param term the deadline by the rules for the new grade, counted from today
   */
  public void grade(Decision decision, @Nullable DueDate term, By by) {
    require(Act.GRADE);
    requireUnlisted();
    Grade before = grade();
    if (decision.grade() == before) {
      throw new ProblemException(HazardProblem.GRADE_UNCHANGED, "grade", decision.grade());
    }
    HazardState from = step(Act.GRADE);
    boolean raised = before == null || decision.grade().compareTo(before) > 0;
    boolean stopUse = decision.grade() == Grade.MAJOR && equipmentId != null;
    grading = new Grading(decision.grade(), decision.basis(), decision.severe(), stopUse);
    limit = limit.notOverdue();
    planned = false;
    fiveFixed = false;
    LocalDate due = dueDate();
    if (due == null || raised && term != null && term.date().isBefore(due)) {
      due(term);
    }
    entry(Act.GRADE, from, by, decision.basis(), HazardFacts.graded(this));
  }

  /**
   * Refuses what must go through the procedure of plan and recheck.
   *
   * @throws ProblemException when it has another grade, the procedure of the plan has begun, or it
   *     was found on another day (409)
   */
  public void requireOnTheSpot(LocalDate today) {
    require(Act.FIX_ON_THE_SPOT);
    if (grade() != Grade.GENERAL) {
      throw new ProblemException(HazardProblem.NOT_ON_THE_SPOT, null, hazardNo, grade());
    }
    if (!origin.foundOn().equals(today)) {
      throw new ProblemException(
          HazardProblem.NO_LONGER_ON_THE_SPOT, null, hazardNo, origin.foundOn().toString());
    }
  }

  /** A hazard that may be is fixed on the spot, and seen to be: handed in and closed at once. */
  public void fixOnTheSpot(By by, LocalDate today, String report, String opinion) {
    requireOnTheSpot(today);
    handIn(by, report);
    end(Act.CLOSE, by, opinion);
  }

  /**
   * Goes over to another territory, where its unit is from now on.
   *
   * @param reason whether the unit moved or the territory was redrawn
   */
  public void rescope(String newRegion, By by, String reason) {
    HazardState from = step(Act.RESCOPE);
    regionCode = newRegion;
    entry(Act.RESCOPE, from, by, reason, null);
  }

  /**
   * Goes on, or stays on file, under the id by which its enterprise is known from now on.
   *
   * @param current id of the enterprise
   * @param reason which entries of the register were merged
   */
  public void goOnAs(String current, By by, String reason) {
    HazardState from = step(Act.TAKE_OVER);
    enterpriseId = current;
    entry(Act.TAKE_OVER, from, by, reason, null);
  }

  /**
   * The unit goes by another id and number, since entries of the register were merged.
   *
   * @param unit its current id
   * @param no its current number
   * @param reason which entries were merged
   */
  public void goOnAbout(String unit, String no, By by, String reason) {
    HazardState from = step(Act.TAKE_OVER);
    equipmentId = unit;
    equipmentNo = no;
    entry(Act.TAKE_OVER, from, by, reason, null);
  }

  /**
   * Refuses a major hazard that is handed in without a plan.
   *
   * @throws ProblemException saying so (409)
   */
  public void requirePlan() {
    if (grade() == Grade.MAJOR && state != HazardState.RECTIFYING && allows(Act.SUBMIT)) {
      throw new ProblemException(HazardProblem.PLAN_REQUIRED, null, hazardNo);
    }
  }

  /** The enterprise reports that the hazard is rectified; a major one only under its plan. */
  public void submit(By by, String report) {
    requirePlan();
    handIn(by, report);
  }

  /** The recheck failed: rectification goes on. */
  public void sendBack(By by, String opinion) {
    act(Act.RETURN, by, opinion);
  }

  /** The recheck passed: a listed hazard awaits its delisting, any other is closed. */
  public void pass(By by, String opinion) {
    if (listing.listed()) {
      act(Act.ACCEPT, by, opinion);
    } else {
      end(Act.CLOSE, by, opinion);
    }
  }

  /**
   * The cause ceased by itself, such as a unit that is declared out of use. That ends the hazard,
   * unless it is major or listed: then it counts as handed in, for two inspectors or the panel of
   * the listing have to see it.
   */
  public void clear(By by, String reason) {
    if (grade() != Grade.MAJOR && !listing.listed()) {
      end(Act.CLEAR, by, reason);
    } else if (allows(Act.SUBMIT)) {
      handIn(by, reason);
    } else {
      act(Act.CEASE, by, reason);
    }
  }

  /**
   * The report that it was opened by counts no more: it was opened in error, of whichever grade.
   * Once an authority acted upon it, that is for people to end: then it counts as handed in, so
   * that an inspector rechecks it.
   *
   * @param actedUpon whether an order stands on it, or it is listed
   */
  public void disprove(By by, String reason, boolean actedUpon) {
    if (!actedUpon && !listing.listed()) {
      end(Act.DISPROVE, by, reason);
    } else if (allows(Act.SUBMIT)) {
      handIn(by, reason);
    } else {
      act(Act.CEASE, by, reason);
    }
  }

  /**
   * Listed for supervision; or, when the listing supersedes another, by the upper level instead.
   * The date of the listing is the deadline from now on; what is overdue stays so.
   *
   * @param term the date of the listing
   */
  public void list(Supervision supervision, DueDate term, By by, String reason) {
    Act act = supervision.upgrades() ? Act.UPGRADE : Act.LIST;
    HazardState from = step(act);
    if (!overdue() && !term.date().equals(dueDate())) {
      due(term);
    }
    listing = Listed.by(supervision);
    entry(act, from, by, reason, HazardFacts.listed(this, supervision));
  }

  /** Taken off the list, which closes the hazard. */
  public void delist(Supervision supervision, By by, String reason) {
    HazardState from = step(Act.DELIST);
    listing = listing.noMore();
    entry(Act.DELIST, from, by, reason, HazardFacts.delisted(this, supervision));
    end(Act.CLOSE, by, reason);
  }

  /**
   * Refuses what is only for a major hazard.
   *
   * @throws ProblemException saying so (409)
   */
  public void requireMajor() {
    if (grade() != Grade.MAJOR) {
      throw new ProblemException(HazardProblem.NOT_MAJOR, null, hazardNo);
    }
  }

  /**
   * Refuses the listing of what is not major.
   *
   * @throws ProblemException saying so, or that it is not being rectified at all
   */
  public void requireListable() {
    LifeCycle.require(state, Act.LIST);
    if (grade() != Grade.MAJOR) {
      throw new ProblemException(HazardProblem.NOT_LISTABLE, null, hazardNo);
    }
  }

  /** Joined with another hazard of the same enterprise, which goes on (并案). */
  public void merge(Hazard into, By by, String reason) {
    HazardState from = step(Act.MERGE);
    mergedInto = into.id;
    closedAt = by.at();
    entry(Act.MERGE, from, by, reason, HazardFacts.merged(this, into, reason, by.at()));
    into.record(Act.MERGE_IN, by, hazardNo, null);
  }

  /**
   * Refuses what stays with who lists it.
   *
   * @throws ProblemException when it is listed (409)
   */
  public void requireUnlisted() {
    if (listing.listed()) {
      throw new ProblemException(HazardProblem.LISTED, null, hazardNo);
    }
  }

  /**
   * Handed to the authority that is competent for it (移送). A unit that was stopped stays so: who
   * takes the hazard over allows its use again.
   *
   * @throws ProblemException when it is listed
   */
  public void transfer(String receiver, String documentNo, By by, String reason) {
    requireUnlisted();
    HazardState from = step(Act.TRANSFER);
    closedAt = by.at();
    limit = limit.notOverdue();
    entry(
        Act.TRANSFER,
        from,
        by,
        reason,
        HazardFacts.transferred(this, receiver, documentNo, reason, by.at()));
  }

  private void handIn(By by, String report) {
    HazardState from = step(Act.SUBMIT);
    entry(Act.SUBMIT, from, by, report, HazardFacts.rectified(this, by.at()));
  }

  private void end(Act act, By by, String reason) {
    HazardState from = step(act);
    closedAt = by.at();
    limit = limit.notOverdue();
    grading = grading.usable();
    entry(act, from, by, reason, HazardFacts.closed(this, by.at(), reason));
  }

  private void act(Act act, By by, @Nullable String reason) {
    record(act, by, reason, null);
  }

  /** The acts that set the time to rectify it, move it, and tell whether it ran past. */
  public TimeToRectify time() {
    return new TimeToRectify(this);
  }

  @Override
  public void require(Act act) {
    LifeCycle.require(state, act);
  }

  @Override
  public boolean allows(Act act) {
    return LifeCycle.after(state, act) != null;
  }

  /**
   * An act that changes nothing but the papers of the hazard, or leads to the next state without
   * more: an order, an interview, a step of the listing procedure.
   *
   * @param fact what others are told of it; null when it concerns nobody else
   */
  public void record(Act act, By by, @Nullable String reason, @Nullable Fact fact) {
    entry(act, step(act), by, reason, fact);
  }

  /**
   * The next act brings or uses files.
   *
   * @param digests SHA-256 of each in hexadecimal
   */
  public void withFiles(List<String> digests) {
    news.withFiles(digests);
  }

  @Override
  public List<Act> done() {
    return news.acts();
  }

  /** The acts since the last call, to be written into the history. */
  public List<Entry> news() {
    return news.take();
  }

  HazardState step(Act act) {
    HazardState from = state;
    state = LifeCycle.require(from, act);
    return from;
  }

  /** An act that does not lead on after all. */
  void back(HazardState to) {
    state = to;
  }

  void due(@Nullable DueDate due) {
    news.withDeadline(due);
    limit = limit.set(due);
  }

  void limit(TimeLimit now) {
    limit = now;
  }

  void given(LocalDate later) {
    given = given.later(later);
  }

  void planned(boolean complete) {
    planned = true;
    fiveFixed = complete;
  }

  void entry(
      Act act, @Nullable HazardState from, By by, @Nullable String reason, @Nullable Fact fact) {
    version++;
    news.add(this, act, from, by, reason, fact);
  }

  Standing standing() {
    return new Standing(grade(), dueDate(), overdue(), planned, fiveFixed, listing.listedLevel());
  }

  @Override
  public UUID id() {
    return id;
  }

  public String hazardNo() {
    return hazardNo;
  }

  @Override
  public long version() {
    return version;
  }

  /** The unit; null when it is about the enterprise itself. */
  public @Nullable String equipmentId() {
    return equipmentId;
  }

  /** Public number of the unit; null when it is about the enterprise itself. */
  public @Nullable String equipmentNo() {
    return equipmentNo;
  }

  /** What it is about: id of the unit, or of the enterprise. */
  public String subjectKey() {
    return equipmentId == null ? enterpriseId : equipmentId;
  }

  /** The same as people quote it: number of the unit, or id of the enterprise. */
  public String subjectNo() {
    return equipmentNo == null ? enterpriseId : equipmentNo;
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String regionCode() {
    return regionCode;
  }

  public HazardState state() {
    return state;
  }

  public boolean planned() {
    return planned;
  }

  /** The risk point that it was found at; null when none was named. */
  public @Nullable UUID riskPointId() {
    return riskPointId;
  }

  /** The hazard that this one was merged into; null when it was not. */
  public @Nullable UUID mergedInto() {
    return mergedInto;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  /** The story it belongs to. */
  public String correlationId() {
    return correlationId;
  }

  public boolean demonstration() {
    return demonstration;
  }

  public Origin origin() {
    return origin;
  }

  public String code() {
    return origin.code();
  }

  public LocalDate foundOn() {
    return origin.foundOn();
  }

  public String description() {
    return origin.description();
  }

  public Given given() {
    return given;
  }

  public Grading grading() {
    return grading;
  }

  public @Nullable Grade grade() {
    return grading.grade();
  }

  public TimeLimit limit() {
    return limit;
  }

  public @Nullable LocalDate dueDate() {
    return limit.dueDate();
  }

  public boolean overdue() {
    return limit.overdue();
  }

  public boolean listed() {
    return listing.listed();
  }

  public Listed listing() {
    return listing;
  }

  public Repeat repeat() {
    return repeat;
  }
}
