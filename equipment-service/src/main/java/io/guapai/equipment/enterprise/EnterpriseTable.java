package io.guapai.equipment.enterprise;

import io.guapai.equipment.Area;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of enterprises, as far as the scope of the running transaction shows them. */
@ApplicationScoped
public class EnterpriseTable {

  private static final String COLUMNS =
      "id, name, region_code, source_system, demonstration, industry, registered_at";

  private final Sql sql;

  public EnterpriseTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * Adds enterprises and leaves those alone whose id is known, visible or not.
   *
   * @return ids of those that are new
   */
  public Set<String> insert(List<Enterprise> enterprises) {
    if (enterprises.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        sql.query(
            "insert into enterprise (id, name, region_code, source_system, demonstration,"
                + " industry, registered_at, version)"
                + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (id) do nothing returning id",
            row -> row.getString(1),
            Sql.columns(
                enterprises,
                each ->
                    new @Nullable Object[] {
                      each.id().value(),
                      each.name(),
                      each.region().value(),
                      each.sourceSystem(),
                      each.demonstration(),
                      each.industry(),
                      each.registeredAt(),
                      Enterprise.VERSION
                    })));
  }

  public Optional<Enterprise> find(String id) {
    return sql.first(
        "select " + COLUMNS + " from enterprise where id = ?", EnterpriseTable::map, id);
  }

  public List<Enterprise> find(Collection<String> ids) {
    return sql.query(
        "select " + COLUMNS + " from enterprise where id = any(?)", EnterpriseTable::map, ids);
  }

  /**
   * Those that a source system knows by place and name, however it is typed; the lists pair up.
   * Each pair is looked up by itself: how many there are of a source is not known while it is
   * imported for the first time, and a join would compare every pair with all of them.
   */
  public List<Enterprise> find(String sourceSystem, List<String> regions, List<String> names) {
    return sql.query(
        "select known.* from unnest(?, ?) as wanted (region_code, name) cross join lateral (select "
            + COLUMNS
            + " from enterprise where natural_key ="
            + " ? || ' ' || wanted.region_code || ' ' || typed_key(wanted.name) limit 1) as known",
        EnterpriseTable::map,
        regions,
        names,
        sourceSystem);
  }

  /** The enterprises of an area by id, from after one of them; all visible ones without an area. */
  public List<Enterprise> list(@Nullable Area area, @Nullable String after, int limit) {
    return sql.query(
        "select "
            + COLUMNS
            + " from enterprise where region_code >= ? and region_code < ? and id > ?"
            + " order by id limit ?",
        EnterpriseTable::map,
        area == null ? "" : area.from(),
        area == null ? ":" : area.to(),
        after == null ? "" : after,
        limit);
  }

  private static Enterprise map(ResultSet row) throws SQLException {
    return new Enterprise(
        EnterpriseId.parse(row.getString("id")),
        row.getString("name"),
        RegionCode.parse(row.getString("region_code")),
        row.getString("source_system"),
        row.getBoolean("demonstration"),
        row.getString("industry"),
        row.getObject("registered_at", OffsetDateTime.class).toInstant());
  }
}
