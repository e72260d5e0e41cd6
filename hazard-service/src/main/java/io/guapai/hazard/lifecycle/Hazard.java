package io.guapai.hazard.lifecycle;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of a unit of equipment or of an enterprise itself (隐患): the acts that change its state
 * and flags, and the rules that guard them. Each act counts the version up and leaves an entry for
 * the history; {@link #news()} hands these over.
 */
@Entity
public class Hazard extends TimedHazard {

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
    Hazard hazard = new Hazard();
    hazard.id = UuidCreator.getTimeOrderedEpoch();
    hazard.hazardNo = hazardNo;
    hazard.equipmentId = report.subject().equipmentId();
    hazard.equipmentNo = report.subject().equipmentNo();
    hazard.enterpriseId = report.subject().enterpriseId();
    hazard.regionCode = report.subject().regionCode();
    hazard.code = report.code().code();
    hazard.titleZh = report.code().titleZh();
    hazard.titleEn = report.code().titleEn();
    hazard.description = report.description();
    hazard.fault = report.fault();
    hazard.paperNo = report.paperNo();
    hazard.paperItem = report.paperItem();
    hazard.paperDue = report.paper() == null ? null : report.paper().date();
    hazard.sourceKind = report.sourceKind();
    hazard.sourceDetail = report.sourceDetail();
    hazard.reportedFor = report.reportedFor();
    hazard.reportedBy = by.actor();
    hazard.foundBy = report.foundBy();
    hazard.foundOn = report.foundOn();
    hazard.reportedAt = by.at();
    hazard.correlationId =
        report.correlationId() == null ? hazard.id.toString() : report.correlationId();
    hazard.demonstration = report.subject().demonstration();
    hazard.state = HazardState.REPORTED;
    hazard.entry(Act.REPORT, null, by, report.description(), HazardFacts.reported(hazard, claimed));
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
    if (decision.grade() == grade) {
      throw new ProblemException(HazardProblem.GRADE_UNCHANGED, "grade", decision.grade());
    }
    HazardState from = step(Act.GRADE);
    boolean raised = grade == null || decision.grade().compareTo(grade) > 0;
    grade = decision.grade();
    basis = decision.basis();
    severe = decision.severe();
    stopUse = grade == Grade.MAJOR && equipmentId != null;
    overdue = false;
    planned = false;
    fiveFixed = false;
    if (dueDate == null || raised && term != null && term.date().isBefore(dueDate)) {
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
    if (grade != Grade.GENERAL) {
      throw new ProblemException(HazardProblem.NOT_ON_THE_SPOT, null, hazardNo, grade);
    }
    if (!foundOn.equals(today)) {
      throw new ProblemException(
          HazardProblem.NO_LONGER_ON_THE_SPOT, null, hazardNo, foundOn.toString());
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
   * Goes on under the id by which its enterprise is known from now on.
   *
   * @param current id of the enterprise
   * @param reason which entries of the register were merged
   */
  public void goOnAs(String current, By by, String reason) {
    HazardState from = step(Act.RESCOPE);
    enterpriseId = current;
    entry(Act.RESCOPE, from, by, reason, null);
  }

  /**
   * Refuses a major hazard that is handed in without a plan.
   *
   * @throws ProblemException saying so (409)
   */
  public void requirePlan() {
    if (grade == Grade.MAJOR && state != HazardState.RECTIFYING && allows(Act.SUBMIT)) {
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
    if (listed) {
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
    if (grade != Grade.MAJOR && !listed) {
      end(Act.CLEAR, by, reason);
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
  public void list(Supervision listing, DueDate term, By by, String reason) {
    HazardState from = step(listing.upgrades() ? Act.UPGRADE : Act.LIST);
    if (!overdue && !term.date().equals(dueDate)) {
      due(term);
    }
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
  public void delist(Supervision listing, By by, String reason) {
    HazardState from = step(Act.DELIST);
    listed = false;
    listedLevel = null;
    entry(Act.DELIST, from, by, reason, HazardFacts.delisted(this, listing));
    end(Act.CLOSE, by, reason);
  }

  /**
   * Refuses what is only for a major hazard.
   *
   * @throws ProblemException saying so (409)
   */
  public void requireMajor() {
    if (grade != Grade.MAJOR) {
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
    if (grade != Grade.MAJOR) {
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
    if (listed) {
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
    overdue = false;
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
    overdue = false;
    stopUse = false;
    entry(act, from, by, reason, HazardFacts.closed(this, by.at(), reason));
  }

  private void act(Act act, By by, @Nullable String reason) {
    record(act, by, reason, null);
  }
}
