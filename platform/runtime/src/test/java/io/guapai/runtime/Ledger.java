package io.guapai.runtime;

import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.WaitingRoom;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A small service on the platform: it keeps a ledger of overdue hazards. */
@ApplicationScoped
public class Ledger {

  /** Hazards that the ledger refuses, as a defect or a rule would. */
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  /** Units that the ledger knows. */
  private final Set<String> units = ConcurrentHashMap.newKeySet();

  private final Inbox inbox;
  private final Sql sql;
  private final Receipts receipts;
  private final WaitingRoom waitingRoom;
  private final Transactions transactions;
  private final Routes hazards = Routes.builder().on(HazardOverdue.class, this::overdue).build();
  private final Routes agencies = Routes.builder().on(HazardFound.class, this::found).build();

  Ledger(
      Inbox inbox, Sql sql, Receipts receipts, WaitingRoom waitingRoom, Transactions transactions) {
    this.inbox = inbox;
    this.sql = sql;
    this.receipts = receipts;
    this.waitingRoom = waitingRoom;
    this.transactions = transactions;
  }

  public void refuse(String hazardId) {
    refused.add(hazardId);
  }

  public void accept(String hazardId) {
    refused.remove(hazardId);
  }

  public void register(String equipmentNo) {
    units.add(equipmentNo);
    transactions.asSystem(
        () -> {
          waitingRoom.release(List.of(WaitingRoom.unit(equipmentNo)));
          return true;
        });
  }

  /** Number of rows about a hazard. */
  public int entries(String hazardId) {
    return transactions.asSystem(
        () ->
            sql.first(
                    "select count(*) from ledger where hazard_id = ?",
                    row -> row.getInt(1),
                    hazardId)
                .orElseThrow());
  }

  @Incoming("hazard-events")
  @Blocking
  void onHazards(ConsumerRecords<String, String> records) {
    inbox.handle(records, hazards);
  }

  @Incoming("agency-events")
  @Blocking
  void onAgencies(ConsumerRecords<String, String> records) {
    inbox.handle(records, agencies);
  }

  private void overdue(List<Received<HazardOverdue>> events) {
    for (Received<HazardOverdue> event : events) {
      HazardOverdue fact = event.data();
      if (refused.contains(fact.hazardId())) {
        throw new IllegalStateException("the ledger refuses " + fact.hazardId());
      }
      Panache.getEntityManager()
          .persist(
              new LedgerEntry(
                  UUID.randomUUID(), fact.hazardId(), fact.enterpriseId(), fact.regionCode()));
    }
  }

  private void found(List<Received<HazardFound>> events) {
    for (Received<HazardFound> event : events) {
      if (units.contains(event.data().equipmentNo())) {
        receipts.accepted(event, "hazard", "H-" + event.data().equipmentNo());
      } else {
        waitingRoom.keep(event, WaitingRoom.unit(event.data().equipmentNo()));
      }
    }
  }
}
