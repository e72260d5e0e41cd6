package io.guapai.equipment.doubles;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Faults;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Compares entries that are new or changed with those that an index says are like them, some
 * hundred in one transaction, after an import as after a single entry. A pair that was found before
 * is not found again, whatever was decided on it. A batch that fails is cut, down to the entry at
 * fault, which is set aside and told to a person; the others go on.
 */
@ApplicationScoped
class FindingDoubles {

  private static final Logger LOG = Logger.getLogger(FindingDoubles.class);

  private static final int MOST_AT_ONCE = 500;

  /** A statement that takes longer is given up, well before its transaction would be. */
  private static final String PATIENCE = "20s";

  /** A statement was given up; to the rest of the platform that looks as if PostgreSQL went. */
  private static final String GIVEN_UP = "57014";

  private static final String JOB = "finding-doubles";

  private final List<LikeEntries> kinds;
  private final NotCompared notCompared;
  private final Sql sql;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;
  private final BatchSize size = new BatchSize(MOST_AT_ONCE);

  FindingDoubles(
      @All List<LikeEntries> kinds,
      NotCompared notCompared,
      Sql sql,
      History history,
      Transactions transactions,
      Clock clock) {
    this.kinds = kinds;
    this.notCompared = notCompared;
    this.sql = sql;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An entry to be compared.
   *
   * @param no its place in the line
   */
  private record Candidate(long no, DoubleSubject subject, String id) {}

  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void find() {
    try {
      while (transactions.asSystem(() -> notCompared.again(clock.instant()))) {
        LOG.debug("what was not compared is looked at anew");
      }
      // What was taken is not passed again: rows that are gone lie there for a while.
      Optional<Long> passed = Optional.of(0L);
      while (passed.isPresent()) {
        passed = compare(passed.get());
      }
    } catch (RuntimeException e) {
      if (!Faults.isAway(e)) {
        throw e;
      }
      LOG.warnf("entries wait to be compared: %s", e.getMessage());
    }
  }

  /**
   * Compares some entries.
   *
   * @param after place in the line from which it goes on
   * @return the last place that was passed; none when nobody waits behind it
   */
  private Optional<Long> compare(long after) {
    List<Candidate> taken = new ArrayList<>();
    long begin = System.nanoTime();
    try {
      transactions.asSystem(
          () -> {
            sql.query("select set_config('statement_timeout', ?, true)", row -> "", PATIENCE);
            taken.addAll(take(after));
            compare(taken);
            return null;
          });
    } catch (RuntimeException e) {
      if (taken.isEmpty() || Faults.isAway(e) && !isGivenUp(e)) {
        throw e;
      }
      if (size.cut()) {
        LOG.infof("%d entries at once were too many to be compared", taken.size());
        return Optional.of(after);
      }
      Candidate fault = taken.get(0);
      LOG.errorf(e, "%s %s is not compared", fault.subject(), fault.id());
      transactions.asSystem(
          () -> {
            setAside(fault);
            return null;
          });
      return Optional.of(fault.no());
    }
    size.took(Duration.ofNanos(System.nanoTime() - begin));
    return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1).no());
  }

  private static boolean isGivenUp(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException e && GIVEN_UP.equals(e.getSQLState()));
  }

  private List<Candidate> take(long after) {
    return sql
        .query(
            "delete from double_candidate where no = any(array(select no from double_candidate"
                + " where no > ? order by no limit ? for update skip locked))"
                + " returning no, subject, id",
            row ->
                new Candidate(
                    row.getLong(1), DoubleSubject.valueOf(row.getString(2)), row.getString(3)),
            after,
            size.now())
        .stream()
        .sorted(Comparator.comparing(Candidate::no))
        .toList();
  }

  private void compare(List<Candidate> taken) {
    By by = By.job(JOB, clock.instant());
    for (LikeEntries kind : kinds) {
      List<String> ids =
          taken.stream()
              .filter(each -> each.subject() == kind.subject())
              .map(Candidate::id)
              .distinct()
              .toList();
      if (!ids.isEmpty()) {
        settle(kind.subject(), kind.ended(ids), by);
        LikeEntries.Found found = kind.like(ids);
        keep(kind.subject(), found.pairs(), by);
        notCompared.write(kind.subject(), found.crowds(), by.at());
      }
    }
  }

  private void setAside(Candidate fault) {
    sql.update("delete from double_candidate where no = ?", fault.no());
    kinds.stream()
        .filter(kind -> kind.subject() == fault.subject())
        .flatMap(kind -> kind.named(fault.id()).stream())
        .forEach(
            named ->
                notCompared.write(
                    fault.subject(),
                    List.of(
                        new LikeEntries.Crowd(
                            NotComparedReason.FAILED,
                            named.regionCode(),
                            named.no(),
                            1,
                            fault.id())),
                    clock.instant()));
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
