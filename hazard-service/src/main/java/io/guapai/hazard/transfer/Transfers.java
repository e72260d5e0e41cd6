package io.guapai.hazard.transfer;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The proposals to hand hazards over, and the letters by which they went. */
@ApplicationScoped
class Transfers {

  /** That nobody has decided on a proposal {@code p}. */
  static final String OPEN =
      "not exists (select from hazard_history d where d.hazard_id = p.hazard_id"
          + " and d.sequence > p.sequence and d.act in ('REFUSE_TRANSFER', 'TRANSFER'))";

  private final Sql sql;
  private final PlatformClock clock;

  Transfers(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What an inspector proposed, and who did. */
  record Proposed(
      RegionCode receiver,
      Department department,
      String documentNo,
      String reason,
      String proposedBy) {}

  /**
   * Refuses a second proposal beside one that is not decided.
   *
   * @throws ProblemException saying so (409)
   */
  void requireNoneOpen(Hazard hazard, Acting acting) {
    if (open(hazard).isPresent()) {
      throw new ProblemException(HazardProblem.TRANSFER_PROPOSED, null, hazard.hazardNo());
    }
  }

  /**
   * The proposal that is to be decided.
   *
   * @throws ProblemException when there is none (409)
   */
  Proposed requireOpen(Hazard hazard) {
    return open(hazard)
        .orElseThrow(
            () ->
                new ProblemException(HazardProblem.NO_TRANSFER_PROPOSED, null, hazard.hazardNo()));
  }

  private Optional<Proposed> open(Hazard hazard) {
    return sql.first(
        "select receiver_region, department, document_no, reason, proposed_by"
            + " from transfer_proposal p where hazard_id = ? and "
            + OPEN,
        row ->
            new Proposed(
                RegionCode.parse(row.getString(1)),
                Department.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        hazard.id());
  }

  void add(Hazard hazard, NewTransfer asked, Acting acting) {
    sql.update(
        "insert into transfer_proposal (hazard_id, sequence, enterprise_id, region_code,"
            + " receiver_region, department, document_no, reason, proposed_by, proposed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        asked.receiverRegion(),
        asked.department(),
        asked.documentNo(),
        asked.reason(),
        acting.account(),
        acting.at());
  }

  void add(Hazard hazard, Proposed proposed, String receiver, Acting acting) {
    sql.update(
        "insert into hazard_transfer (hazard_id, enterprise_id, region_code, receiver, document_no,"
            + " reason, transferred_by, transferred_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        receiver,
        proposed.documentNo(),
        proposed.reason(),
        acting.account(),
        acting.at());
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
