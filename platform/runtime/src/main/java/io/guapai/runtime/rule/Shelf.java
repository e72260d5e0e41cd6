package io.guapai.runtime.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the field, as data: terms, shares, thresholds, cycles, texts. All kinds of them
 * stand on one table and are read in one way.
 */
@ApplicationScoped
public class Shelf {

  private static final String COLUMNS =
      "select sequence, id, edition, territory, valid_from, valid_to, mark, source, body,"
          + " entered_at, entered_by, reason from rule_edition where kind = ?";

  private final Sql sql;
  private final PlatformClock clock;
  private final ObjectMapper json;
  private final Map<String, RulesOfDay<Rules<?>>> kinds = new ConcurrentHashMap<>();

  public Shelf(Sql sql, PlatformClock clock, ObjectMapper json) {
    this.sql = sql;
    this.clock = clock;
    this.json = json;
  }

  /** The rules of a kind, as they are known today. */
  @SuppressWarnings("unchecked")
  public <T> Rules<T> rules(RuleKind<T> kind) {
    return (Rules<T>)
        kinds
            .computeIfAbsent(kind.name(), name -> new RulesOfDay<>(day -> read(kind)))
            .on(clock.today());
  }

  /** The rules of a kind, as the table has them in this transaction. */
  <T> Rules<T> read(RuleKind<T> kind) {
    return new Rules<>(
        kind, sql.query(COLUMNS + " order by sequence", row -> edition(kind, row), kind.name()));
  }

  /** The editions of a rule in the order of their entering, some of them. */
  <T> List<Edition<T>> history(RuleKind<T> kind, String id, long after, int most) {
    return sql.query(
        COLUMNS + " and id = ? and sequence > ? order by sequence limit ?",
        row -> edition(kind, row),
        kind.name(),
        id,
        after,
        most);
  }

  /**
   * Puts an edition on the shelf.
   *
   * @return false when there is an edition of this name
   */
  boolean put(RuleKind<?> kind, NewEdition asked, @Nullable RegionCode territory, String by) {
    int fresh =
        sql.update(
            "insert into rule_edition (kind, id, edition, territory, valid_from, valid_to, mark,"
                + " source, body, entered_at, entered_by, reason)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            kind.name(),
            asked.id(),
            asked.edition(),
            territory == null ? "" : territory.value(),
            asked.validFrom(),
            asked.validTo(),
            asked.mark().letter(),
            asked.source(),
            asked.body() == null ? null : asked.body().toString(),
            clock.instant(),
            by,
            asked.reason());
    return fresh == 1;
  }

  private <T> Edition<T> edition(RuleKind<T> kind, ResultSet row) throws SQLException {
    String territory = row.getString(4);
    String body = row.getString(9);
    return new Edition<>(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        territory.isEmpty() ? null : RegionCode.parse(territory),
        row.getObject(5, LocalDate.class),
        row.getObject(6, LocalDate.class),
        Mark.of(row.getString(7)),
        row.getString(8),
        body == null ? null : body(kind, body),
        new Edition.Entry(
            row.getObject(10, OffsetDateTime.class).toInstant(),
            row.getString(11),
            row.getString(12)));
  }

  private <T> T body(RuleKind<T> kind, String body) {
    try {
      return json.readValue(body, kind.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an edition of " + kind.name() + " cannot be read", e);
    }
  }
}
