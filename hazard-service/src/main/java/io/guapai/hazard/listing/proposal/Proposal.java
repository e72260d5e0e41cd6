package io.guapai.hazard.listing.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to list a hazard (提请挂牌). Who proposed does not decide; of a hazard there is one open
 * proposal at a time.
 */
@Entity
@Table(name = "listing_proposal")
public class Proposal {

  @Id private UUID id;
  private UUID hazardId;
  private String enterpriseId;
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String authorityRegion;
  private String suggestion;
  private String reason;
  @Nullable private LocalDate dueDate;
  @Nullable private String responsibleUnit;
  @Nullable private String responsiblePerson;
  private String proposedBy;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  @Nullable private String decidedBy;
  @Nullable private Instant decidedAt;
  @Nullable private String refusal;

  protected Proposal() {}

  static Proposal of(
      Hazard hazard, RegionCode authority, Suggestion suggestion, NewProposal asked, By by) {
    Proposal proposal = new Proposal();
    proposal.id = UuidCreator.getTimeOrderedEpoch();
    proposal.hazardId = hazard.id();
    proposal.enterpriseId = hazard.enterpriseId();
    proposal.regionCode = hazard.regionCode();
    proposal.level = authority.level();
    proposal.authorityRegion = authority.value();
    proposal.suggestion = EventJson.write(suggestion);
    proposal.reason = asked.reason();
    proposal.dueDate = asked.dueDate();
    proposal.responsibleUnit = asked.responsibleUnit();
    proposal.responsiblePerson = asked.responsiblePerson();
    proposal.proposedBy = by.actor();
    proposal.proposedAt = by.at();
    proposal.state = ProposalState.PROPOSED;
    return proposal;
  }

  /**
   * Refuses that the proposer decides (DOMAIN: proposer and lister are two persons).
   *
   * @throws ProblemException naming the account (403)
   */
  public void requireOther(String account) {
    if (account.equals(proposedBy)) {
      throw new ProblemException(HazardProblem.PROPOSER_CANNOT_DECIDE, null, account);
    }
  }

  /** The listing body follows it. */
  public void follow(By by) {
    decide(ProposalState.LISTED, by);
  }

  /** The listing body does not follow it. */
  public void decline(By by, String why) {
    decide(ProposalState.DECLINED, by);
    refusal = why;
  }

  private void decide(ProposalState as, By by) {
    state = as;
    decidedBy = by.actor();
    decidedAt = by.at();
  }

  /** Also the id of the listing that it leads to. */
  public UUID id() {
    return id;
  }

  public Level level() {
    return level;
  }

  public String authorityRegion() {
    return authorityRegion;
  }

  /** {@link Suggestion} as JSON. */
  public String suggestion() {
    return suggestion;
  }

  public String reason() {
    return reason;
  }

  public @Nullable LocalDate dueDate() {
    return dueDate;
  }

  public @Nullable String responsibleUnit() {
    return responsibleUnit;
  }

  public @Nullable String responsiblePerson() {
    return responsiblePerson;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public ProposalState state() {
    return state;
  }

  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  /** Why it was declined. */
  public @Nullable String refusal() {
    return refusal;
  }
}
