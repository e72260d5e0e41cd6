package io.guapai.hazard.transfer;

import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands hazards to the authorities that are competent for them. */
@ApplicationScoped
public class TransferringHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Journal journal;
  private final Sql sql;

  public TransferringHazards(PlatformClock clock, Hazards hazards, Journal journal, Sql sql) {
    this.clock = clock;
    this.hazards = hazards;
    this.journal = journal;
    this.sql = sql;
  }

  /** Hands a hazard over, which ends it here; one that is listed stays. */
  @Transactional
  public Hazard transfer(UUID id, @Nullable String ifMatch, NewTransfer transfer, String officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    By by = By.person(officer, clock.instant());
    hazard.transfer(transfer.receiver(), transfer.documentNo(), by, transfer.reason());
    sql.update(
        "insert into hazard_transfer (hazard_id, enterprise_id, region_code, receiver, document_no,"
            + " reason, transferred_by, transferred_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        transfer.receiver(),
        transfer.documentNo(),
        transfer.reason(),
        by.actor(),
        by.at());
    journal.write(hazard.news());
    return hazard;
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
