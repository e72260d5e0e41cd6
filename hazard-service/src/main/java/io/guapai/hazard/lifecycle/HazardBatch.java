package io.guapai.hazard.lifecycle;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Hazards taken up and written by the batch: however many there are, it is one statement. They are
 * no entities under watch; what changes on them is kept only once it is {@link #store stored}.
 */
@ApplicationScoped
public class HazardBatch {

  private static final String SELECT = "select " + HazardRows.COLUMNS + " from hazard where ";

  private static final String INSERT =
      "insert into hazard (" + HazardRows.COLUMNS + ") select * from " + HazardRows.UNNESTED;

  private static final String UPDATE =
      "update hazard set (%1$s) = row(%2$s) from %3$s as told (%1$s) where hazard.id = told.id"
          .formatted(
              HazardRows.COLUMNS,
              HazardRows.COLUMNS.replaceAll("\\w+", "told.$0"),
              HazardRows.UNNESTED);

  private final Sql sql;
  private final EntityManager entities;

  public HazardBatch(Sql sql, EntityManager entities) {
    this.sql = sql;
    this.entities = entities;
  }

  /** Hazards to act on, locked in the order of their ids until the transaction ends. */
  public List<Hazard> lock(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : sql.query(SELECT + "id = any(?::uuid[]) order by id for update", HazardRows::read, ids);
  }

  /** The open ones of some identities, locked in the order of their ids. */
  public List<Hazard> lockOpen(List<Identity> identities) {
    return sql.query(
        SELECT
            + "open and (coalesce(equipment_id, enterprise_id), code, fault, paper_no, paper_item)"
            + " in (select * from unnest(?, ?, ?, ?, ?)) order by id for update",
        HazardRows::read,
        identities.stream().map(Identity::subject).toList(),
        identities.stream().map(Identity::code).toList(),
        identities.stream().map(Identity::fault).toList(),
        identities.stream().map(Identity::paperNo).toList(),
        identities.stream().map(Identity::paperItem).toList());
  }

  /** Puts new hazards on file. */
  public void add(Collection<Hazard> hazards) {
    sql.unnest(INSERT, hazards, HazardRows::values);
  }

  /** Writes hazards, each of them once, that were locked before and have changed. */
  public void store(Collection<Hazard> hazards) {
    if (!hazards.isEmpty()) {
      sql.unnest(UPDATE, hazards, HazardRows::values);
      // Whoever reads one of them as an entity within the transaction reads it anew.
      entities.clear();
    }
  }
}
