package io.guapai.runtime.ladder;

import io.guapai.contracts.Level;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The levels that things reached, as far as the connection's scope sees them. */
@ApplicationScoped
public class LadderSteps {

  private final Sql sql;

  public LadderSteps(Sql sql) {
    this.sql = sql;
  }

  /**
   * A level that something reached otherwise than by climbing.
   *
   * @param until when the term of the level is over
   */
  public record Arrival(
      LadderSubject subject,
      Waiting what,
      RegionCode authority,
      Instant reachedAt,
      Instant until) {}

  /** Writes down who was told; nothing reaches a level twice. */
  void climbed(
      List<? extends Climb<?>> climbs, List<? extends @Nullable String> eventIds, Instant now) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < climbs.size(); i++) {
      Climb<?> climb = climbs.get(i);
      Edition<Rung> rung = climb.rung();
      rows.add(
          new @Nullable Object[] {
            rung.says().subject(),
            climb.what().id(),
            climb.level(),
            climb.authority().value(),
            climb.what().regionCode(),
            climb.what().seenBy(),
            now,
            climb.until(),
            rung.id(),
            rung.edition(),
            eventIds.get(i)
          });
    }
    insert(rows);
  }

  /** Writes down where things came by another way; nothing reaches a level twice. */
  public void arrived(Collection<Arrival> arrivals) {
    insert(
        arrivals.stream()
            .map(
                arrival ->
                    new @Nullable Object[] {
                      arrival.subject(),
                      arrival.what().id(),
                      arrival.authority().level(),
                      arrival.authority().value(),
                      arrival.what().regionCode(),
                      arrival.what().seenBy(),
                      arrival.reachedAt(),
                      arrival.until(),
                      null,
                      null,
                      null
                    })
            .toList());
  }

  /** The levels that things reached, by thing and of each from the lowest up. */
  public Map<UUID, List<LadderStep>> of(LadderSubject subject, Collection<UUID> ids) {
    return sql
        .query(
            "select subject_id, level, authority_region, reached_at, until, event_id"
                + " from ladder_step where subject = ? and subject_id = any(?::uuid[])",
            LadderSteps::step,
            subject,
            ids)
        .stream()
        .sorted(Comparator.comparing(LadderStep::level))
        .collect(Collectors.groupingBy(LadderStep::subjectId));
  }

  private void insert(List<@Nullable Object[]> rows) {
    sql.unnest(
        "insert into ladder_step (subject, subject_id, level, authority_region, region_code,"
            + " enterprise_id, reached_at, until, rule, edition, event_id)"
            + " select subject, id, level, authority, region, enterprise, at, until::timestamptz,"
            + " rule, edition, event from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as told (subject,"
            + " id, level, authority, region, enterprise, at, until, rule, edition, event)",
        rows,
        row -> row);
  }

  private static LadderStep step(ResultSet row) throws SQLException {
    OffsetDateTime until = row.getObject(5, OffsetDateTime.class);
    return new LadderStep(
        row.getObject(1, UUID.class),
        Level.valueOf(row.getString(2)),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant(),
        row.getString(6));
  }
}
