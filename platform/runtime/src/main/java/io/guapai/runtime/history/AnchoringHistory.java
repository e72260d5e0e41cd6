package io.guapai.runtime.history;

import io.guapai.contracts.Anchored;
import io.guapai.runtime.due.Condition;
import io.guapai.runtime.due.DueTurn;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Anchors each day: one hash over the histories of a service that grew before its end, and over the
 * anchor before. It is published as an event and logged, so that a copy lies where a change of the
 * database does not reach.
 */
@ApplicationScoped
public class AnchoringHistory implements DueTurn {

  private static final Logger LOG = Logger.getLogger(AnchoringHistory.class);

  /** Advisory lock of all anchors: "anch". */
  private static final int ORDER = 0x616e6368;

  /** An entry may be written a little after its time; no transaction takes so long. */
  private static final Duration LATE = Duration.ofDays(1);

  private static final int PAGE = 10_000;

  private final List<HistoryTable> tables;
  private final List<AnchorFacts> facts;
  private final Sql sql;
  private final Outbox outbox;
  private final Transactions transactions;
  private final PlatformClock clock;

  AnchoringHistory(
      @All List<HistoryTables> tables,
      @All List<AnchorFacts> facts,
      Sql sql,
      Outbox outbox,
      Transactions transactions,
      PlatformClock clock) {
    this.tables = HistoryTables.of(tables);
    this.facts = facts;
    this.sql = sql;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Previous(Instant through, byte[] root) {}

  @Override
  public String name() {
    return "history-anchors";
  }

  @Override
  public Condition due(Instant now) {
    return Condition.of("not exists (select from dossier_anchor where day >= ?)", yesterday());
  }

  @Override
  public boolean turn(Instant now) {
    anchor();
    return false;
  }

  /** Anchors yesterday, once; days on which nothing ran are covered by the next anchor. */
  public void anchor() {
    transactions.asSystem(
        () -> {
          LocalDate day = yesterday();
          if (takeOrder() && isDue(day)) {
            anchor(day);
          }
          return null;
        });
  }

  private LocalDate yesterday() {
    return clock.today().minusDays(1);
  }

  private boolean isDue(LocalDate day) {
    return sql.first("select 1 from dossier_anchor where day >= ? limit 1", row -> true, day)
        .isEmpty();
  }

  /** Another replica that anchors just now does it for all. */
  private boolean takeOrder() {
    return sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ORDER).get(0);
  }

  private void anchor(LocalDate day) {
    Instant through = clock.startOf(day.plusDays(1));
    @Nullable Previous previous = previous().orElse(null);
    Instant from = previous == null ? Instant.EPOCH : previous.through().minus(LATE);
    byte @Nullable [] before = previous == null ? null : previous.root();
    int heads = 0;
    for (HistoryTable table : tables) {
      heads += sql.update(grown(table), day, from, through);
    }
    byte[] root = root(day, before);
    sql.update(
        "insert into dossier_anchor (day, through, previous_root, root, heads, made_at, recipe)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        day,
        through,
        before,
        root,
        heads,
        clock.instant(),
        Anchor.RECIPE);
    String text = HexFormat.of().formatHex(root);
    String last = before == null ? null : HexFormat.of().formatHex(before);
    for (AnchorFacts each : facts) {
      Anchored fact = each.anchored(day, text, last, heads);
      each.told(fact, outbox.publish(fact, day.toEpochDay(), Cause.none()));
    }
    LOG.infof("History of %s anchored: %s over %d histories", day, text, heads);
  }

  /** The last entry of each history in a table that grew since it was anchored last. */
  private static String grown(HistoryTable table) {
    return "insert into dossier_anchor_head (day, kind, dossier_id, sequence, hash)"
        + " select ?::date, g.* from (select distinct on (kind, id) %1$s as kind, %2$s as id,"
            .formatted(table.kindOf("h"), table.idOf("h"))
        + " h.sequence, h.hash from %s h where h.at >= ? and h.at < ? and h.hash is not null"
            .formatted(table.name())
        + " order by kind, id, h.sequence desc) g where not exists (select from"
        + " dossier_anchor_head a where a.kind = g.kind and a.dossier_id = g.id"
        + " and a.sequence >= g.sequence)";
  }

  /** Read in pages: a day may have touched more histories than fit into memory. */
  private byte[] root(LocalDate day, byte @Nullable [] before) {
    Anchor anchor = new Anchor(Anchor.RECIPE, before);
    List<Anchor.Head> page;
    Subject last = new Subject("", "");
    do {
      page =
          sql.query(
              Anchor.HEADS + " limit " + PAGE, Anchor.Head::read, day, last.kind(), last.id());
      page.forEach(anchor::add);
      last = page.isEmpty() ? last : page.get(page.size() - 1).subject();
    } while (page.size() == PAGE);
    return anchor.root();
  }

  private Optional<Previous> previous() {
    return sql.first(
        "select through, root from dossier_anchor order by day desc limit 1",
        row -> new Previous(row.getObject(1, OffsetDateTime.class).toInstant(), row.getBytes(2)));
  }
}
