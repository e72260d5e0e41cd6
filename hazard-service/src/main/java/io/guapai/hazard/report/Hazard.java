package io.guapai.hazard.report;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.grading.Decision;
import io.guapai.hazard.history.Entry;
import io.guapai.hazard.history.Standing;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.repeat.Repeat;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of a unit of equipment (隐患): the acts that change its state and flags, and the rules
 * that guard them. Each act counts the version up and leaves an entry for the history; {@link
 * #news()} hands these over.
 */
@Entity
public class Hazard extends HazardFile {

  @Transient private List<Entry> news = new ArrayList<>();
  @Transient private @Nullable DueDate deadlineSet;

  protected Hazard() {}

  /** A hazard as it is reported. */
  public static Hazard report(String hazardNo, Report report, By by) {
    Hazard hazard = new Hazard();
    hazard.id = UuidCreator.getTimeOrderedEpoch();
    hazard.hazardNo = hazardNo;
    hazard.equipmentId = report.unit().equipmentId();
    hazard.equipmentNo = report.unit().equipmentNo();
    hazard.enterpriseId = report.unit().enterpriseId();
    hazard.regionCode = report.unit().regionCode();
    hazard.code = report.code().code();
    hazard.titleZh = report.code().titleZh();
    hazard.titleEn = report.code().titleEn();
    hazard.description = report.description();
    hazard.sourceKind = report.sourceKind();
    hazard.sourceDetail = report.sourceDetail();
    hazard.reportedFor = report.reportedFor();
    hazard.reportedBy = by.actor();
    hazard.foundBy = report.foundBy();
    hazard.foundOn = report.foundOn();
    hazard.reportedAt = by.at();
    hazard.correlationId =
        report.correlationId() == null ? hazard.id.toString() : report.correlationId();
    hazard.demonstration = report.unit().demonstration();
    hazard.state = HazardState.REPORTED;
    hazard.entry(Act.REPORT, null, by, report.description(), HazardFacts.reported(hazard));
    return hazard;
  }

  /** Links it, as it is reported, to the hazard that came back with it. */
  public void comesBack(Repeat repeat) {
    repeatOf = repeat.of();
    repeatCount = repeat.count();
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

  /** The same was found again while this is open. */
  public void findAgain(By by, String what) {
    act(Act.FIND_AGAIN, by, what);
  }

  /**
   * Grades the hazard. A major one stops the use of the unit (GB 45067; DOMAIN rule: resuming needs
   * closing). A higher grade never moves the deadline back, and a hazard that is overdue becomes so
   * again under its new grade.
   *
   * @param term the deadline by the rules for the new grade, counted from today
   */
  public void grade(Decision decision, @Nullable DueDate term, By by) {
    if (listed) {
      throw new ProblemException(HazardProblem.LISTED, null, hazardNo);
    }
    if (decision.grade() == grade) {
      throw new ProblemException(HazardProblem.GRADE_UNCHANGED, "grade", decision.grade());
    }
    HazardState from = step(Act.GRADE);
    boolean raised = grade == null || decision.grade().compareTo(grade) > 0;
    grade = decision.grade();
    basis = decision.basis();
    severe = decision.severe();
    stopUse = grade == Grade.MAJOR;
    overdue = false;
    if (dueDate == null || raised && term != null && term.date().isBefore(dueDate)) {
      due(term);
    }
    entry(Act.GRADE, from, by, decision.basis(), HazardFacts.graded(this));
  }

  /**
   * Takes up a rectification plan. The first plan of a hazard that is not overdue sets the
   * deadline; what is overdue stays so, for only an approved extension may help it.
   *
   * @param complete whether it fixes all of the five implementations
   */
  public void plan(@Nullable DueDate planDate, boolean complete, By by, String measures) {
    HazardState from = step(Act.PLAN);
    if (planDate != null && !overdue) {
      due(planDate);
    }
    planned = true;
    fiveFixed = complete;
    Fact fact = dueDate == null ? null : HazardFacts.planned(this);
    entry(Act.PLAN, from, by, measures, fact);
  }

  /**
   * Inspectors order the rectification (监察指令). The order sets the deadline of what has none, and
   * may bring it forward; what is overdue stays so.
   */
  public void order(DueDate ordered, By by, String problems, Fact fact) {
    HazardState from = step(Act.ORDER);
    if (!overdue && (dueDate == null || ordered.date().isBefore(dueDate))) {
      due(ordered);
    }
    entry(Act.ORDER, from, by, problems, fact);
  }

  /**
   * An order turned out void. The deadline that it set goes back to what it was before.
   *
   * @param before the deadline before the order; null when there was none
   * @param anotherStands whether the hazard is under another order still
   */
  public void voidOrder(
      DueDate ordered, @Nullable DueDate before, boolean anotherStands, By by, String reason) {
    HazardState from = step(Act.VOID_ORDER);
    if (anotherStands) {
      state = from;
    }
    if (!overdue && ordered.explanation().equals(deadline)) {
      due(before);
    }
    entry(Act.VOID_ORDER, from, by, reason, null);
  }

  /**
   * Refuses an act that the state does not allow.
   *
   * @throws ProblemException naming act and state
   */
  public void require(Act act) {
    LifeCycle.require(state, act);
  }

  /** Whether the state allows an act. */
  public boolean allows(Act act) {
    return permits(act);
  }

  /**
   * A general hazard is fixed on the spot, and seen to be: it is handed in and closed at once.
   *
   * @throws ProblemException when it has another grade, or the procedure of the plan has begun
   */
  public void fixOnTheSpot(By by, String report, String opinion) {
    if (state != HazardState.GRADED) {
      throw new ProblemException(
          HazardProblem.ILLEGAL_ACT, null, Act.CLOSE, state, Act.CLOSE.zh(), state.zh());
    }
    if (grade != Grade.GENERAL) {
      throw new ProblemException(HazardProblem.NOT_ON_THE_SPOT, null, hazardNo, grade);
    }
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

  /** The enterprise reports that the hazard is rectified; a major one only under its plan. */
  public void submit(By by, String report) {
    if (grade == Grade.MAJOR && state != HazardState.RECTIFYING && permits(Act.SUBMIT)) {
      throw new ProblemException(HazardProblem.PLAN_REQUIRED, null, hazardNo);
    }
    handIn(by, report);
  }

  /** The recheck failed: rectification goes on. */
  public void sendBack(By by, String opinion) {
    act(Act.RETURN, by, opinion);
  }

  /** The recheck passed: a listed hazard awaits its delisting, any other is closed. */
  public void pass(By by, String opinion) {
    if (listed) {
      act(Act.ACCEPT, by, opinion);
    } else {
      end(Act.CLOSE, by, opinion);
    }
  }

  /** The cause ceased by itself; a listed hazard then awaits its delisting. */
  public void clear(By by, String reason) {
    if (!listed) {
      end(Act.CLEAR, by, reason);
      return;
    }
    if (state != HazardState.SUBMITTED) {
      handIn(by, reason);
    }
    act(Act.ACCEPT, by, reason);
  }

  /**
   * Listed for supervision; or, when the listing supersedes another, by the upper level instead.
   */
  public void list(Listing listing, By by, String reason) {
    HazardState from = step(listing.upgrades() ? Act.UPGRADE : Act.LIST);
    listed = true;
    listedLevel = listing.level();
    listingId = listing.id();
    entry(
        listing.upgrades() ? Act.UPGRADE : Act.LIST,
        from,
        by,
        reason,
        HazardFacts.listed(this, listing));
  }

  /** Taken off the list, which closes the hazard. */
  public void delist(Listing listing, By by, String reason) {
    HazardState from = step(Act.DELIST);
    listed = false;
    listedLevel = null;
    entry(Act.DELIST, from, by, reason, HazardFacts.delisted(this, listing));
    end(Act.CLOSE, by, reason);
  }

  /**
   * Refuses the listing of what is not major, or neither overdue nor severe.
   *
   * @throws ProblemException saying so, or that it is not being rectified at all
   */
  public void requireListable() {
    LifeCycle.require(state, Act.LIST);
    if (grade != Grade.MAJOR || !overdue && !severe) {
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
   * Handed to the authority that is competent for it (移送). What is listed stays with who lists it.
   *
   * @throws ProblemException when it is listed
   */
  public void transfer(String receiver, String documentNo, By by, String reason) {
    if (listed) {
      throw new ProblemException(HazardProblem.LISTED, null, hazardNo);
    }
    HazardState from = step(Act.TRANSFER);
    closedAt = by.at();
    overdue = false;
    stopUse = false;
    entry(
        Act.TRANSFER,
        from,
        by,
        reason,
        HazardFacts.transferred(this, receiver, documentNo, reason, by.at()));
  }

  /**
   * Moves the deadline by an approved extension. What ran past the old deadline meanwhile is not
   * overdue any more.
   */
  public void extend(DueDate extended, By by, String reason) {
    LocalDate before = Objects.requireNonNull(dueDate, "an extension moves a deadline");
    if (overdue) {
      withdrawOverdue(null, by, reason);
    }
    HazardState from = step(Act.EXTEND);
    due(extended);
    entry(Act.EXTEND, from, by, reason, HazardFacts.extended(this, before, reason));
  }

  /**
   * Takes back an overdue that was told: the hazard was rectified in time, or its time was
   * extended.
   *
   * @param rectifiedOn day of the rectification, when that is the reason
   */
  public void withdrawOverdue(@Nullable LocalDate rectifiedOn, By by, String reason) {
    HazardState from = step(Act.WITHDRAW_OVERDUE);
    overdue = false;
    entry(
        Act.WITHDRAW_OVERDUE,
        from,
        by,
        reason,
        HazardFacts.overdueWithdrawn(this, rectifiedOn, reason));
  }

  /**
   * Takes back the overdue when it is proven that the hazard was rectified within its deadline;
   * changes nothing when it was not, or when the hazard is not overdue.
   */
  public void prove(LocalDate rectifiedOn, By by) {
    LocalDate due = dueDate;
    if (overdue && due != null && !rectifiedOn.isAfter(due)) {
      withdrawOverdue(rectifiedOn, by, Reasons.inTime(rectifiedOn, due));
    }
  }

  /**
   * Notes that the deadline passed before anybody looked, so that an act in between helps nobody.
   */
  public void runOut(Instant now) {
    LocalDate due = dueDate;
    boolean passed = expiresAt != null && !now.isBefore(expiresAt);
    if (due == null || overdue || !passed || !permits(Act.OVERDUE)) {
      return;
    }
    overdue = true;
    overdueCycle++;
    By clock = new By(By.SYSTEM, now, null);
    record(Act.OVERDUE, clock, Reasons.passed(due), HazardFacts.overdue(this));
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

  private void handIn(By by, String report) {
    HazardState from = step(Act.SUBMIT);
    entry(Act.SUBMIT, from, by, report, HazardFacts.rectified(this, by.at()));
  }

  private void end(Act act, By by, String reason) {
    HazardState from = step(act);
    closedAt = by.at();
    overdue = false;
    stopUse = false;
    entry(act, from, by, reason, HazardFacts.closed(this, by.at(), reason));
  }

  private void act(Act act, By by, @Nullable String reason) {
    record(act, by, reason, null);
  }

  private boolean permits(Act act) {
    return LifeCycle.after(state, act) != null;
  }

  private HazardState step(Act act) {
    HazardState from = state;
    state = LifeCycle.require(from, act);
    return from;
  }

  private void due(@Nullable DueDate due) {
    deadlineSet = due;
    remindAt = due == null ? null : due.remindAt();
    dueDate = due == null ? null : due.date();
    expiresAt = due == null ? null : due.expiresAt();
    deadline = due == null ? null : due.explanation();
  }

  private void entry(
      Act act, @Nullable HazardState from, By by, @Nullable String reason, @Nullable Fact fact) {
    version++;
    news.add(
        new Entry(
            id,
            enterpriseId,
            regionCode,
            correlationId,
            version,
            act,
            from,
            state,
            new Standing(grade, dueDate, overdue, planned, fiveFixed, listedLevel),
            deadlineSet,
            by,
            reason,
            fact));
    deadlineSet = null;
  }

  /** The acts since the last call, to be written into the history. */
  public List<Entry> news() {
    List<Entry> since = List.copyOf(news);
    news.clear();
    return since;
  }
}
