package io.guapai.hazard.listing;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Supervision;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Owing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The listing of a hazard for supervision by the government of a level (挂牌督办): the acts that change
 * it, and the rules that guard them. A hazard has at most one active listing; that of the upper
 * level replaces the lower one and keeps the link.
 */
@Entity
@DynamicUpdate
public class Listing implements Supervision {

  @Id private UUID id;
  private String listingNo;
  private UUID hazardId;
  private String enterpriseId;
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String authorityRegion;

  @Enumerated(EnumType.STRING)
  private ListingState state;

  private LocalDate dueDate;
  private LocalDate climbOn;
  @Embedded private Demands demands;
  @Embedded private Reports reports;
  private int missedReports;
  private String listedBy;
  private Instant since;
  private @Nullable UUID supersedes;
  @Embedded private @Nullable End end;

  protected Listing() {}

  /**
   * What the listing asks of the enterprise (督办要求).
   *
   * @param reason why it is listed
   * @param stopReason why production goes on; may say more of a stop
   * @param rhythm how often progress is reported
   */
  @Embeddable
  public record Demands(
      String reason,
      @Enumerated(EnumType.STRING) Stop stop,
      @Nullable String stopReason,
      @Enumerated(EnumType.STRING) Rhythm rhythm) {}

  /**
   * How the rectification goes on, as it is reported (整改进展).
   *
   * @param percent how far it is, 0 to 100
   * @param nextReportDue last day for the next report; null when none is due
   * @param progressLate whether a report is missing now
   */
  @Embeddable
  public record Reports(int percent, @Nullable LocalDate nextReportDue, boolean progressLate) {

    /** The next report is due on a day; or none is, and none is missing. */
    Reports until(@Nullable LocalDate day) {
      return new Reports(percent, day, false);
    }
  }

  /**
   * That it was taken off the list, or raised.
   *
   * @param endReason why
   */
  @Embeddable
  public record End(String endedBy, Instant endedAt, String endReason) {}

  /**
   * Lists a hazard that has no active listing. If its rectification was handed in before, that is
   * taken as the application for acceptance.
   *
   * @param id that of its proposal
   */
  public static Listing of(
      UUID id, String listingNo, Hazard hazard, RegionCode authority, Terms terms, By by) {
    Listing listing = new Listing();
    listing.id = id;
    listing.listingNo = listingNo;
    listing.hazardId = hazard.id();
    listing.enterpriseId = hazard.enterpriseId();
    listing.regionCode = hazard.regionCode();
    listing.level = authority.level();
    listing.authorityRegion = authority.value();
    listing.setDue(terms.dueDate());
    listing.demands = new Demands(terms.reason(), terms.stop(), terms.stopReason(), terms.rhythm());
    listing.begin(
        hazard.state() == HazardState.SUBMITTED
            ? ListingState.ACCEPTANCE_APPLIED
            : ListingState.LISTED,
        0,
        terms);
    listing.listedBy = by.actor();
    listing.since = by.at();
    return listing;
  }

  /**
   * Ends this listing in favour of one of an upper level, which goes on from where this stands: an
   * application waits on, an acceptance that was given holds.
   *
   * @throws ProblemException when the other level is not above this one (409)
   */
  public Listing raise(
      UUID upperId, String listingNo, Hazard hazard, RegionCode authority, Terms terms, By by) {
    requireBelow(authority);
    Listing upper = of(upperId, listingNo, hazard, authority, terms, by);
    upper.begin(state, reports.percent(), terms);
    upper.supersedes = id;
    end(ListingState.SUPERSEDED, by, terms.reason());
    return upper;
  }

  private void begin(ListingState as, int percent, Terms terms) {
    state = as;
    LocalDate first = as == ListingState.LISTED ? terms.firstReportDue() : null;
    reports = new Reports(percent, first, false);
  }

  /**
   * Refuses a listing that is not of an upper level.
   *
   * @throws ProblemException saying which listing is active (409)
   */
  public void requireBelow(RegionCode authority) {
    if (authority.level().compareTo(level) <= 0) {
      throw new ProblemException(HazardProblem.ALREADY_LISTED, null, listingNo, level);
    }
  }

  /** Moves its due date when the hazard's own deadline was extended (延期). */
  public void extend(LocalDate to) {
    setDue(to);
  }

  /** The ladder asks of it from the day on which it is overdue. */
  private void setDue(LocalDate day) {
    dueDate = day;
    climbOn = day.plusDays(1);
  }

  /** The ladder asks of it again on a day. */
  public void climbNotBefore(LocalDate day) {
    climbOn = day;
  }

  /**
   * Takes a progress report.
   *
   * @param percentNow how far the rectification is; less than before only when the report names a
   *     problem
   * @param nextDue last day for the next report
   * @throws ProblemException when the progress fell without a reason (422), or when no report is
   *     awaited any more (409)
   */
  public void progress(int percentNow, @Nullable String problem, LocalDate nextDue) {
    requireProgressAwaited();
    int before = reports.percent();
    if (percentNow < before && (problem == null || problem.isBlank())) {
      throw new ProblemException(HazardProblem.PROGRESS_FELL, "problem", before, percentNow);
    }
    reports = new Reports(percentNow, nextDue, false);
  }

  /**
   * Refuses a report that is not awaited any more.
   *
   * @throws ProblemException saying so (409)
   */
  public void requireProgressAwaited() {
    if (state != ListingState.LISTED) {
      throw new ProblemException(HazardProblem.NO_PROGRESS_AWAITED, null, listingNo);
    }
  }

  /** The rectification was handed in and is to be reviewed (申请验收); no report is due until then. */
  public void applyForAcceptance() {
    requireNotAccepted();
    state = ListingState.ACCEPTANCE_APPLIED;
    reports = reports.until(null);
  }

  /** The review passed (验收通过). */
  public void accept() {
    requireNotAccepted();
    state = ListingState.ACCEPTED;
    reports = reports.until(null);
  }

  /** The review failed (验收不通过): rectification goes on. */
  public void sendBack(LocalDate nextDue) {
    requireApplied();
    state = ListingState.LISTED;
    reports = reports.until(nextDue);
  }

  /**
   * Refuses a review that nobody applied for, or one after that which passed.
   *
   * @throws ProblemException saying so (409)
   */
  public void requireApplied() {
    requireNotAccepted();
    if (state != ListingState.ACCEPTANCE_APPLIED) {
      throw new ProblemException(HazardProblem.NOT_APPLIED, null, listingNo);
    }
  }

  private void requireNotAccepted() {
    if (state == ListingState.ACCEPTED) {
      throw new ProblemException(HazardProblem.RECHECK_PASSED, null, listingNo);
    }
  }

  /**
   * Refuses a delisting before the rectification was accepted.
   *
   * @throws ProblemException saying so (409)
   */
  public void requireAccepted() {
    if (state != ListingState.ACCEPTED) {
      throw new ProblemException(HazardProblem.NOT_ACCEPTED, null, listingNo);
    }
  }

  /** Takes the hazard off the list (摘牌). */
  public void delist(By by, String why) {
    requireAccepted();
    end(ListingState.DELISTED, by, why);
  }

  /** What its body owes for it from now on. */
  public Owing owing(DutyKind kind, Hazard hazard) {
    return new Owing(kind, id, ListingBody.of(hazard, level).region());
  }

  private void end(ListingState as, By by, String why) {
    state = as;
    end = new End(by.actor(), by.at(), why);
    reports = reports.until(null);
  }

  @Override
  public UUID id() {
    return id;
  }

  /** Number of its notice. */
  @Override
  public String listingNo() {
    return listingNo;
  }

  @Override
  public Level level() {
    return level;
  }

  @Override
  public String authorityRegion() {
    return authorityRegion;
  }

  public ListingState state() {
    return state;
  }

  @Override
  public LocalDate dueDate() {
    return dueDate;
  }

  @Override
  public String reason() {
    return demands.reason();
  }

  public Demands demands() {
    return demands;
  }

  public Reports reports() {
    return reports;
  }

  /** How many progress reports did not come in time. */
  public int missedReports() {
    return missedReports;
  }

  public String listedBy() {
    return listedBy;
  }

  public Instant since() {
    return since;
  }

  @Override
  public @Nullable UUID supersedes() {
    return supersedes;
  }

  /** Its end; null as long as it is active. */
  public @Nullable End end() {
    return end;
  }
}
