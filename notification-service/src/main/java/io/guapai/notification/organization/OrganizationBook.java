package io.guapai.notification.organization;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The organizations as they are stored. */
@ApplicationScoped
public class OrganizationBook {

  private static final String SELECT =
      "select id, name, coalesce(kinds, array[kind]), types, regions, version, changed_by, changed_at,"
          + " array(select source from organization_source where organization = id order by source)"
          + " from organization";

  private final Sql sql;

  public OrganizationBook(Sql sql) {
    this.sql = sql;
  }

  /** What an organization is bound to; empty when nobody registered it. */
  public Optional<Organization> find(String id) {
    return first(" where id = ?", id);
  }

  Optional<Organization> locked(String id) {
    return first(" where id = ? for update", id);
  }

  /** Nobody registers what is no plain text, and a database is not to be asked for it. */
  private Optional<Organization> first(String condition, String id) {
    return EventAttributes.isPlain(id)
        ? sql.first(SELECT + condition, OrganizationBook::map, id)
        : Optional.empty();
  }

  /** Those whose facts were never told, for nobody was there to hear them; told from now on. */
  List<Organization> tellUntold() {
    return sql.query(
        "update organization set told = true where id in ("
            + "select id from organization where not told for update skip locked)"
            + " returning id, name, coalesce(kinds, array[kind]), types, regions, version,"
            + " changed_by, changed_at, array[]::text[]",
        OrganizationBook::map);
  }

  List<Organization> list(@Nullable String after, int limit) {
    return sql.query(
        SELECT + " where ?::text is null or id > ? order by id limit ?",
        OrganizationBook::map,
        after,
        after,
        limit);
  }

  /** Enters an organization without its sources; false when its id, or one like it, is known. */
  boolean add(Organization organization) {
    return sql.update(
            "insert into organization (id, skeleton, name, name_skeleton, kind, kinds, types,"
                + " regions, version, changed_by, changed_at, told)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)"
                + " on conflict do nothing",
            organization.id(),
            Lookalike.skeleton(organization.id()),
            organization.name(),
            Lookalike.skeleton(organization.name()),
            organization.kinds().get(0),
            organization.kinds(),
            organization.types(),
            organization.regions(),
            organization.version(),
            organization.changedBy(),
            organization.changedAt())
        == 1;
  }

  void change(Organization organization) {
    sql.update(
        "update organization set name = ?, name_skeleton = ?, kind = ?, kinds = ?, types = ?,"
            + " regions = ?, version = ?, changed_by = ?, changed_at = ?, told = true"
            + " where id = ?",
        organization.name(),
        Lookalike.skeleton(organization.name()),
        organization.kinds().get(0),
        organization.kinds(),
        organization.types(),
        organization.regions(),
        organization.version(),
        organization.changedBy(),
        organization.changedAt(),
        organization.id());
    sql.update(
        "delete from organization_source where organization = ? and source <> all(?)",
        organization.id(),
        organization.sources());
  }

  /** Binds sources; returns the first that is like another, whoever's that is. */
  Optional<String> bind(String organization, Collection<String> sources) {
    for (String source : sources) {
      sql.update(
          "insert into organization_source (source, skeleton, organization) values (?, ?, ?)"
              + " on conflict do nothing",
          source,
          Lookalike.skeleton(source),
          organization);
    }
    List<String> bound =
        sql.query(
            "select source from organization_source where organization = ?",
            row -> row.getString(1),
            organization);
    return sources.stream().filter(source -> !bound.contains(source)).findFirst();
  }

  /** Those of the names that another organization has, or that look like one of its. */
  public Set<String> namesOfOthers(String organization, Collection<String> names) {
    Map<String, List<String>> bySkeleton =
        names.stream().collect(Collectors.groupingBy(Lookalike::skeleton));
    return sql
        .query(
            "select skeleton, name_skeleton from organization"
                + " where (skeleton = any(?) or name_skeleton = any(?)) and id <> ?",
            row -> List.of(row.getString(1), row.getString(2)),
            bySkeleton.keySet(),
            bySkeleton.keySet(),
            organization)
        .stream()
        .flatMap(List::stream)
        .flatMap(skeleton -> bySkeleton.getOrDefault(skeleton, List.of()).stream())
        .collect(Collectors.toSet());
  }

  void remove(String id) {
    sql.update("delete from organization where id = ?", id);
  }

  private static Organization map(ResultSet row) throws SQLException {
    return new Organization(
        row.getString(1),
        row.getString(2),
        texts(row, 3).stream().map(OrganizationKind::valueOf).toList(),
        texts(row, 9),
        texts(row, 4),
        texts(row, 5),
        row.getLong(6),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant());
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
