package io.guapai.equipment.doubles;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.equipment.doubles.LikeEntries.Crowd;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was not looked at for doubles, told to a person, and looked at anew each day. */
@ApplicationScoped
class NotCompared {

  private static final Duration ANEW = Duration.ofDays(1);

  private static final int AT_ONCE = 100;

  /** Of each, so many entries are remembered, to be looked at anew. */
  private static final int EXAMPLES = 12;

  private static final String WRITE =
      "insert into not_compared (id, subject, reason, region_code, sign, entries, examples, seen_at)"
          + " select id, ?, reason, region_code, sign, entries, array[example], ?"
          + " from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[])"
          + " as seen (id, reason, region_code, sign, entries, example)"
          + " on conflict (subject, reason, region_code, sign) do update"
          + " set entries = excluded.entries, seen_at = excluded.seen_at, examples ="
          + " case when cardinality(not_compared.examples) < "
          + EXAMPLES
          + " and not excluded.examples <@ not_compared.examples"
          + " then not_compared.examples || excluded.examples else not_compared.examples end";

  private static final String AGAIN =
      "with old as (delete from not_compared where id in (select id from not_compared"
          + " where seen_at < ? order by seen_at limit ? for update skip locked)"
          + " returning subject, examples)"
          + " insert into double_candidate (subject, id)"
          + " select subject, unnest(examples) from old";

  private record Key(NotComparedReason reason, String regionCode, String sign) {}

  private final Sql sql;

  NotCompared(Sql sql) {
    this.sql = sql;
  }

  void write(DoubleSubject subject, Collection<Crowd> crowds, Instant now) {
    Map<Key, Crowd> each = new LinkedHashMap<>();
    crowds.forEach(
        crowd -> each.put(new Key(crowd.reason(), crowd.regionCode(), crowd.sign()), crowd));
    if (each.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>(List.of(subject, now));
    values.addAll(
        List.of(
            Sql.columns(
                each.values(),
                crowd ->
                    new Object[] {
                      UuidCreator.getTimeOrderedEpoch(),
                      crowd.reason(),
                      crowd.regionCode(),
                      crowd.sign(),
                      crowd.entries(),
                      crowd.example()
                    })));
    sql.update(WRITE, values.toArray());
  }

  /** Has those looked at anew that were seen a day ago; whether there were any. */
  boolean again(Instant now) {
    return sql.update(AGAIN, now.minus(ANEW), AT_ONCE) > 0;
  }

  List<NotComparedView> list(
      ListScope scope,
      @Nullable DoubleSubject subject,
      @Nullable NotComparedReason reason,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("region_code"))
            .and("subject = ?", subject)
            .and("reason = ?", reason)
            .and("id < ?", before);
    return sql.query(
        "select id, subject, reason, region_code, sign, entries, examples[1], seen_at"
            + " from not_compared where "
            + fit.sql()
            + " order by id desc limit ?",
        row ->
            new NotComparedView(
                row.getObject(1, UUID.class),
                DoubleSubject.valueOf(row.getString(2)),
                NotComparedReason.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getTimestamp(8).toInstant()),
        fit.values(limit));
  }
}
