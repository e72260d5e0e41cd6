package io.guapai.equipment.doubles;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Faults;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Compares entries that are new or changed with those that an index says are like them, some
 * hundred in one statement, after an import as after a single entry. A pair that was found before
 * is not found again, whatever was decided on it.
 */
@ApplicationScoped
class FindingDoubles {

  private static final Logger LOG = Logger.getLogger(FindingDoubles.class);

  private static final int AT_ONCE = 500;

  private static final String JOB = "finding-doubles";

  private final LikeEnterprises enterprises;
  private final LikeUnits units;
  private final Sql sql;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;

  FindingDoubles(
      LikeEnterprises enterprises,
      LikeUnits units,
      Sql sql,
      History history,
      Transactions transactions,
      Clock clock) {
    this.enterprises = enterprises;
    this.units = units;
    this.sql = sql;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Candidate(DoubleSubject subject, String id) {}

  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void find() {
    try {
      while (transactions.asSystem(this::some)) {
        LOG.debug("entries were compared");
      }
    } catch (RuntimeException e) {
      if (!Faults.isAway(e)) {
        throw e;
      }
      LOG.warnf("entries wait to be compared: %s", e.getMessage());
    }
  }

  /** Compares some entries; false when none waits. */
  private boolean some() {
    Map<DoubleSubject, List<String>> waiting =
        sql
            .query(
                "delete from double_candidate where ctid = any(array(select ctid"
                    + " from double_candidate limit ? for update skip locked))"
                    + " returning subject, id",
                row -> new Candidate(DoubleSubject.valueOf(row.getString(1)), row.getString(2)),
                AT_ONCE)
            .stream()
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Candidate::subject, Collectors.mapping(Candidate::id, Collectors.toList())));
    By by = By.job(JOB, clock.instant());
    List<String> ids = waiting.getOrDefault(DoubleSubject.ENTERPRISE, List.of());
    if (!ids.isEmpty()) {
      settle(DoubleSubject.ENTERPRISE, enterprises.ended(ids), by);
      keep(DoubleSubject.ENTERPRISE, enterprises.like(ids), by);
    }
    List<String> unitIds = waiting.getOrDefault(DoubleSubject.EQUIPMENT, List.of());
    if (!unitIds.isEmpty()) {
      settle(DoubleSubject.EQUIPMENT, units.ended(unitIds), by);
      keep(DoubleSubject.EQUIPMENT, units.like(unitIds), by);
    }
    return !waiting.isEmpty();
  }

  private void keep(DoubleSubject subject, List<Pair> pairs, By by) {
    if (pairs.isEmpty()) {
      return;
    }
    Map<UUID, Pair> found = new HashMap<>();
    pairs.forEach(pair -> found.put(UuidCreator.getTimeOrderedEpoch(), pair));
    List<UUID> fresh =
        sql.query(
            "insert into suspected_double (id, region_code, version, subject, first_id, first_no,"
                + " first_name, second_id, second_no, second_name, enterprise_id, reason, state,"
                + " found_at) select id, region_code, 1, ?, first_id, first_no, first_name,"
                + " second_id, second_no, second_name, enterprise_id, reason, 'OPEN', ?"
                + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as met (id, region_code, first_id,"
                + " first_no, first_name, second_id, second_no, second_name, enterprise_id, reason)"
                + " on conflict do nothing returning id",
            row -> row.getObject(1, UUID.class),
            parameters(subject, found, by));
    history.write(
        fresh.stream()
            .map(
                id -> {
                  Pair pair = Objects.requireNonNull(found.get(id));
                  return entry(
                      id, SuspectedDouble.FIND.name(), pair.regionCode(), pair.enterpriseId(), by);
                })
            .map(entry -> entry.numbered(1))
            .toList());
  }

  private static Object[] parameters(DoubleSubject subject, Map<UUID, Pair> found, By by) {
    List<Object> parameters = new ArrayList<>(List.of(subject, by.at()));
    parameters.addAll(
        List.of(
            Sql.columns(
                found.entrySet(),
                each -> {
                  Pair pair = each.getValue();
                  return new Object[] {
                    each.getKey(),
                    pair.regionCode(),
                    pair.firstId(),
                    pair.firstNo(),
                    pair.firstName(),
                    pair.secondId(),
                    pair.secondNo(),
                    pair.secondName(),
                    pair.enterpriseId(),
                    pair.likeness()
                  };
                })));
    return parameters.toArray();
  }

  private record Settled(UUID id, long version, String regionCode, String enterpriseId) {
    static Settled map(ResultSet row) throws SQLException {
      return new Settled(
          row.getObject(1, UUID.class), row.getLong(2), row.getString(3), row.getString(4));
    }
  }

  /** Of what exists no more nothing is left to decide. */
  private void settle(DoubleSubject subject, List<String> ended, By by) {
    if (ended.isEmpty()) {
      return;
    }
    history.write(
        sql
            .query(
                "update suspected_double set state = 'ENDED', version = version + 1"
                    + " where subject = ? and state = 'OPEN'"
                    + " and (first_id = any(?) or second_id = any(?))"
                    + " returning id, version, region_code, enterprise_id",
                Settled::map,
                subject,
                ended,
                ended)
            .stream()
            .map(
                each ->
                    entry(
                            each.id(),
                            SuspectedDouble.SETTLE.name(),
                            each.regionCode(),
                            each.enterpriseId(),
                            by)
                        .numbered(each.version()))
            .toList());
  }

  private static HistoryEntry entry(
      UUID id, String act, String regionCode, String enterpriseId, By by) {
    return HistoryEntry.of(DoubleDocket.KIND, id, act, regionCode, enterpriseId, by);
  }
}
