package io.guapai.hazard.listing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The listing of a hazard for supervision by the government of a level (挂牌督办). A hazard has at most
 * one active listing; that of the upper level replaces the lower one and keeps the link.
 */
@Entity
public class Listing {

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
  private String reason;
  private String listedBy;
  private Instant since;
  @Nullable private UUID supersedes;
  @Nullable private String endedBy;
  @Nullable private Instant endedAt;

  protected Listing() {}

  /**
   * What a listing notice says.
   *
   * @param level level of government in charge
   * @param authorityRegion its territory
   * @param dueDate last day for rectification under the listing
   */
  public record Notice(
      String listingNo, Level level, String authorityRegion, LocalDate dueDate, String reason) {}

  /** Lists a hazard that has no active listing. */
  static Listing of(Hazard hazard, Notice notice, By by) {
    Listing listing = new Listing();
    listing.id = UuidCreator.getTimeOrderedEpoch();
    listing.hazardId = hazard.id();
    listing.enterpriseId = hazard.enterpriseId();
    listing.regionCode = hazard.regionCode();
    listing.listingNo = notice.listingNo();
    listing.level = notice.level();
    listing.authorityRegion = notice.authorityRegion();
    listing.dueDate = notice.dueDate();
    listing.reason = notice.reason();
    listing.state = ListingState.LISTED;
    listing.listedBy = by.actor();
    listing.since = by.at();
    return listing;
  }

  /**
   * Ends this listing in favour of one of an upper level; an acceptance that was given stands.
   *
   * @throws ProblemException when the other level is not above this one
   */
  Listing raise(Hazard hazard, Notice notice, By by) {
    if (notice.level().compareTo(level) <= 0) {
      throw new ProblemException(HazardProblem.ALREADY_LISTED, null, listingNo, level);
    }
    Listing upper = of(hazard, notice, by);
    upper.state = state;
    upper.supersedes = id;
    end(ListingState.SUPERSEDED, by);
    return upper;
  }

  /** The recheck passed. */
  public void accept() {
    requireNotAccepted();
    state = ListingState.ACCEPTED;
  }

  /**
   * Refuses a recheck after the one that passed.
   *
   * @throws ProblemException when the rectification was accepted
   */
  public void requireNotAccepted() {
    if (state == ListingState.ACCEPTED) {
      throw new ProblemException(HazardProblem.RECHECK_PASSED, null, listingNo);
    }
  }

  /** Moves its due date when the hazard's own deadline was extended (延期). */
  public void extend(LocalDate to) {
    dueDate = to;
  }

  /**
   * Takes the hazard off the list.
   *
   * @throws ProblemException before the rectification was accepted
   */
  void delist(By by) {
    if (state != ListingState.ACCEPTED) {
      throw new ProblemException(HazardProblem.NOT_ACCEPTED, null, listingNo);
    }
    end(ListingState.DELISTED, by);
  }

  private void end(ListingState as, By by) {
    state = as;
    endedBy = by.actor();
    endedAt = by.at();
  }

  /** Whether it replaces a listing of a lower level. */
  public boolean upgrades() {
    return supersedes != null;
  }

  public UUID id() {
    return id;
  }

  public String listingNo() {
    return listingNo;
  }

  public Level level() {
    return level;
  }

  public String authorityRegion() {
    return authorityRegion;
  }

  public ListingState state() {
    return state;
  }

  public LocalDate dueDate() {
    return dueDate;
  }

  public String reason() {
    return reason;
  }

  public Instant since() {
    return since;
  }

  public @Nullable UUID supersedes() {
    return supersedes;
  }
}
