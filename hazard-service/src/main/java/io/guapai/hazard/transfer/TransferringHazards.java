package io.guapai.hazard.transfer;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.extension.DecidingAuthority;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands hazards to the authorities that are competent for them: an inspector proposes it, and the
 * leader of the authority in charge decides.
 */
@ApplicationScoped
public class TransferringHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Journal journal;
  private final Sql sql;
  private final Receivers receivers;

  TransferringHazards(
      PlatformClock clock, Hazards hazards, Journal journal, Sql sql, Receivers receivers) {
    this.clock = clock;
    this.hazards = hazards;
    this.journal = journal;
    this.sql = sql;
    this.receivers = receivers;
  }

  private record Proposed(
      String receiverRegion,
      Department department,
      String documentNo,
      String reason,
      String proposedBy) {}

  /** Proposes to hand a hazard over, which changes nothing of it; one that is listed stays. */
  @Transactional
  public Hazard propose(UUID id, @Nullable String ifMatch, NewTransfer asked, String officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    hazard.requireUnlisted();
    hazard.require(Act.PROPOSE_TRANSFER);
    if (open(id).isPresent()) {
      throw new ProblemException(HazardProblem.TRANSFER_PROPOSED, null, hazard.hazardNo());
    }
    RegionCode region = receivers.require(asked.receiverRegion());
    By by = By.person(officer, clock.instant());
    String receiver = receivers.name(region, asked.department());
    hazard.record(Act.PROPOSE_TRANSFER, by, receiver + "：" + asked.reason(), null);
    sql.update(
        "insert into transfer_proposal (hazard_id, sequence, enterprise_id, region_code,"
            + " receiver_region, department, document_no, reason, proposed_by, proposed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        region.value(),
        asked.department(),
        asked.documentNo(),
        asked.reason(),
        by.actor(),
        by.at());
    journal.write(hazard.news());
    return hazard;
  }

  /**
   * Decides on the proposal. An approval ends the hazard here; its unit stays stopped, for whoever
   * takes it over allows the use again.
   *
   * @throws ProblemException when none is proposed (409), or the caller proposed it or does not
   *     lead the authority in charge (403)
   */
  @Transactional
  public Hazard decide(
      UUID id, @Nullable String ifMatch, TransferDecision decision, Caller leader) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    DecidingAuthority.of(hazard, null).require(leader);
    Proposed proposed =
        open(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.NO_TRANSFER_PROPOSED, null, hazard.hazardNo()));
    if (proposed.proposedBy().equals(leader.name())) {
      throw new ProblemException(HazardProblem.PROPOSER_CANNOT_DECIDE, null, leader.name());
    }
    By by = By.person(leader.name(), clock.instant());
    if (decision.approve()) {
      handOver(hazard, proposed, by);
    } else {
      hazard.record(Act.REFUSE_TRANSFER, by, decision.reason(), null);
    }
    journal.write(hazard.news());
    return hazard;
  }

  private void handOver(Hazard hazard, Proposed proposed, By by) {
    String receiver =
        receivers.name(RegionCode.parse(proposed.receiverRegion()), proposed.department());
    hazard.transfer(receiver, proposed.documentNo(), by, proposed.reason());
    sql.update(
        "insert into hazard_transfer (hazard_id, enterprise_id, region_code, receiver, document_no,"
            + " reason, transferred_by, transferred_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        receiver,
        proposed.documentNo(),
        proposed.reason(),
        by.actor(),
        by.at());
  }

  private Optional<Proposed> open(UUID hazardId) {
    return sql.first(
        "select receiver_region, department, document_no, reason, proposed_by"
            + " from transfer_proposal p where hazard_id = ? and not exists"
            + " (select from hazard_history h where h.hazard_id = p.hazard_id"
            + " and h.sequence > p.sequence and h.act in ('REFUSE_TRANSFER', 'TRANSFER'))",
        row ->
            new Proposed(
                row.getString(1),
                Department.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        hazardId);
  }

  /**
   * The letter by which a hazard was handed over.
   *
   * @throws ProblemException when it was not (404)
   */
  TransferView of(UUID hazardId) {
    return sql.first(
            "select hazard_id, receiver, document_no, reason, transferred_by, transferred_at"
                + " from hazard_transfer where hazard_id = ?",
            row ->
                new TransferView(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime()),
            hazardId)
        .orElseThrow(
            () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "transfer", hazardId));
  }
}
