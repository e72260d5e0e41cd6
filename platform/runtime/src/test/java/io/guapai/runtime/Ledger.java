package io.guapai.runtime;

import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Refused;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.sql.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small service on the platform: it keeps a ledger of overdue hazards. */
@ApplicationScoped
public class Ledger implements Subscription, EnterpriseFollower {

  /** Hazards that the ledger refuses, as a defect or a rule would. */
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  /** Hazards at which the ledger breaks. */
  private final Set<String> broken = ConcurrentHashMap.newKeySet();

  /** Ids of events whose types nobody knows. */
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  private final Map<String, List<String>> found = new ConcurrentHashMap<>();

  /** Units that the ledger knows. */
  private final Set<String> units = ConcurrentHashMap.newKeySet();

  private final Sql sql;
  private final Receipts receipts;
  private final WaitingRoom waitingRoom;
  private final Transactions transactions;
  private final Provider<FollowingMerges> merges;
  private final Map<String, List<String>> names = new ConcurrentHashMap<>();
  private final Routes routes =
      Routes.builder()
          .on(HazardOverdue.class, this::overdue)
          .on(HazardFound.class, this::found)
          .on(EnterpriseMerged.class, events -> merges().follow(events))
          .on(EnterpriseRenamed.class, this::renamed)
          .answerFor(
              Stream.AGENCY,
              events -> events.forEach(event -> unknown.add(event.attributes().get("id"))))
          .build();

  Ledger(
      Sql sql,
      Receipts receipts,
      WaitingRoom waitingRoom,
      Transactions transactions,
      Provider<FollowingMerges> merges) {
    this.sql = sql;
    this.receipts = receipts;
    this.waitingRoom = waitingRoom;
    this.transactions = transactions;
    this.merges = merges;
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

  @Override
  public Routes routes() {
    return routes;
  }

  /** Hazards of an enterprise in the order in which they were written down. */
  public List<String> order(String enterpriseId) {
    return transactions.asSystem(
        () ->
            sql.query(
                "select hazard_id from ledger where enterprise_id = ? order by number",
                row -> row.getString(1),
                enterpriseId));
  }

  /** Whether the ledger was asked to answer for an event of a type that nobody knows. */
  public boolean answered(String eventId) {
    return unknown.contains(eventId);
  }

  /** Descriptions of what was found on a unit, in the order in which it was taken in. */
  public List<String> found(String equipmentNo) {
    return List.copyOf(found.getOrDefault(equipmentNo, List.of()));
  }

  /** Lets the work on a hazard fail as a defect of the service would. */
  public void breakAt(String hazardId) {
    broken.add(hazardId);
  }

  public void mend(String hazardId) {
    broken.remove(hazardId);
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update("update ledger set enterprise_id = ? where enterprise_id = ?", current, former);
  }

  /** Names that an enterprise was given, in their order. */
  public List<String> names(String enterpriseId) {
    return List.copyOf(names.getOrDefault(enterpriseId, List.of()));
  }

  private FollowingMerges merges() {
    return merges.get();
  }

  private void renamed(List<Received<EnterpriseRenamed>> events) {
    events.forEach(
        event ->
            names
                .computeIfAbsent(event.data().enterpriseId(), any -> new CopyOnWriteArrayList<>())
                .add(event.data().name()));
  }

  private void overdue(List<Received<HazardOverdue>> events) {
    for (Received<HazardOverdue> event : events) {
      HazardOverdue fact = event.data();
      if (broken.contains(fact.hazardId())) {
        throw new IllegalStateException("the ledger breaks at " + fact.hazardId());
      }
      if (refused.contains(fact.hazardId())) {
        throw new Refused("the ledger refuses " + fact.hazardId());
      }
      Panache.getEntityManager()
          .persist(
              new LedgerEntry(
                  UUID.randomUUID(), fact.hazardId(), fact.enterpriseId(), fact.regionCode()));
    }
  }

  private void found(List<Received<HazardFound>> events) {
    for (Received<HazardFound> event : events) {
      String unit = event.data().equipmentNo();
      if (refused.contains(unit)) {
        throw new Refused("the ledger refuses " + unit);
      }
      if (units.contains(unit)) {
        found
            .computeIfAbsent(unit, any -> new CopyOnWriteArrayList<>())
            .add(String.valueOf(event.data().description()));
        receipts.accepted(event, "hazard", "H-" + event.data().equipmentNo());
      } else {
        waitingRoom.keep(event, WaitingRoom.unit(event.data().equipmentNo()));
      }
    }
  }
}
