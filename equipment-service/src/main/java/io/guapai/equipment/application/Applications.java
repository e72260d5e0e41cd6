package io.guapai.equipment.application;

import io.guapai.contracts.equipment.Matter;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications on file, as far as the caller's scope shows them. */
@ApplicationScoped
class Applications {

  private final Sql sql;
  private final EntityManager entities;

  Applications(Sql sql, EntityManager entities) {
    this.sql = sql;
    this.entities = entities;
  }

  /** What a list is about; a null filters nothing. */
  record Filter(
      ListScope scope,
      @Nullable ApplicationState state,
      @Nullable Matter matter,
      @Nullable String applicationNo,
      @Nullable UUID unit,
      @Nullable UUID before) {}

  /** Number of an application that is open about one of these units, visible or not. */
  Optional<String> openAbout(List<UUID> units) {
    return sql.first(
            "select application_about(?::uuid[])",
            row -> Optional.ofNullable(row.getString(1)),
            units)
        .flatMap(no -> no);
  }

  /** The same about one of the cylinders of a list that is not an open application's own. */
  Optional<String> openAboutCylinders(UUID list) {
    return sql.first(
        "select a.application_no from cylinder_list l"
            + " join cylinder_list o on o.cylinder_id = l.cylinder_id and o.list <> l.list"
            + " join use_application a on a.cylinder_list = o.list"
            + " where l.list = ? and a.state in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED') limit 1",
        row -> row.getString(1),
        list);
  }

  List<UseApplication> list(Filter filter, int limit) {
    return Conditions.within(filter.scope(), Columns.of("region_code", "enterprise_id"))
        .and("state = ?", filter.state())
        .and("matter = ?", filter.matter())
        .and("application_no = ?", filter.applicationNo())
        .and("id = any(array(select applications_about(cast(? as uuid))))", filter.unit())
        .and("id < ?", filter.before())
        .of(entities, UseApplication.class, "use_application", "id desc", limit);
  }
}
