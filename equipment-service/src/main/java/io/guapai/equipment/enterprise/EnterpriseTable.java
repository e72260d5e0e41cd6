package io.guapai.equipment.enterprise;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.SizeClass;
import io.guapai.equipment.ByTerritory;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.TextSearch;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of enterprises, as far as the scope of the running transaction shows them. */
@ApplicationScoped
public class EnterpriseTable {

  private static final String COLUMNS =
      "file_id, id, name, region_code, source_system, demonstration, industry, registered_at,"
          + " state, merged_into, effective_on, version, "
          + EnterpriseProfile.COLUMNS;

  /** Whose an enterprise is: its own. */
  private static final Columns OWNED = Columns.of("region_code", "id");

  private final Sql sql;
  private final TextSearch search;

  public EnterpriseTable(Sql sql, TextSearch search) {
    this.sql = sql;
    this.search = search;
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
            "insert into enterprise (file_id, id, name, region_code, source_system, demonstration,"
                + " industry, registered_at, version)"
                + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (id) do nothing returning id",
            row -> row.getString(1),
            Sql.columns(
                enterprises,
                each ->
                    new @Nullable Object[] {
                      each.file(),
                      each.id().value(),
                      each.name(),
                      each.region().value(),
                      each.sourceSystem(),
                      each.demonstration(),
                      each.industry(),
                      each.registeredAt(),
                      each.version()
                    })));
  }

  public Optional<Enterprise> find(String id) {
    return sql.first(
        "select " + COLUMNS + " from enterprise where id = ?", EnterpriseTable::map, id);
  }

  /** One that does not change until the transaction ends. */
  public Optional<Enterprise> shared(String id) {
    return sql.first(
        "select " + COLUMNS + " from enterprise where id = ? for share", EnterpriseTable::map, id);
  }

  Optional<Enterprise> byFile(UUID file) {
    return sql.first(
        "select " + COLUMNS + " from enterprise where file_id = ?", EnterpriseTable::map, file);
  }

  /** Locks entries in the order of their files, so that two who act never wait in a ring. */
  void lock(Collection<UUID> files) {
    sql.query(
        "select file_id from enterprise where file_id = any(?::uuid[]) order by file_id for update",
        row -> true,
        files);
  }

  /**
   * Writes an entry that an act changed and keeps how it stood.
   *
   * @return whether it goes by another name now
   * @throws ProblemException when its source system knows another one by that place and name (409)
   */
  boolean store(Enterprise changed) {
    requireUnlike(changed);
    sql.update(
        "insert into enterprise_past (enterprise_id, version, name, region_code, industry, state,"
            + " source_system, effective_on, ended_on)"
            + " select id, version, name, region_code, industry, state, source_system,"
            + " effective_on, ? from enterprise where file_id = ?",
        changed.effectiveOn(),
        changed.file());
    return sql.first(
            "update enterprise e set name = ?, region_code = ?, industry = ?, state = ?,"
                + " merged_into = ?, effective_on = ?, version = ?"
                + " from enterprise before where e.file_id = ? and before.id = e.id"
                + " returning before.name <> e.name",
            row -> row.getBoolean(1),
            changed.name(),
            changed.region().value(),
            changed.industry(),
            changed.state(),
            changed.mergedInto(),
            changed.effectiveOn(),
            changed.version(),
            changed.file())
        .orElseThrow();
  }

  /** Writes what is to be known of an entry, and its version. */
  void profile(Enterprise changed) {
    EnterpriseProfile profile = changed.profile();
    Insurance insurance = profile.insurance();
    sql.update(
        "update enterprise set kinds = ?::text[], size_class = ?, hazardous_chemicals = ?,"
            + " key_monitored = ?, key_places = ?::text[], major_hazard_source = ?,"
            + " monitored_because = ?, insurer = ?, policy_no = ?, insured_until = ?::date,"
            + " version = ? where file_id = ?",
        profile.kinds(),
        profile.sizeClass(),
        profile.hazardousChemicals(),
        profile.keyMonitored(),
        profile.keyPlaces(),
        profile.majorHazardSource(),
        profile.monitoredBecause(),
        insurance == null ? null : insurance.insurer(),
        insurance == null ? null : insurance.policyNo(),
        insurance == null ? null : insurance.insuredUntil(),
        changed.version(),
        changed.file());
  }

  private void requireUnlike(Enterprise changed) {
    if (changed.sourceSystem() != null) {
      sql.first(
              "select id from enterprise where file_id <> ? and natural_key ="
                  + " ? || ' ' || ? || ' ' || organization_key(?)",
              row -> row.getString(1),
              changed.file(),
              changed.sourceSystem(),
              changed.region().value(),
              changed.name())
          .ifPresent(
              other -> {
                throw new ProblemException(
                    EquipmentProblem.ALREADY_REGISTERED, "name", "name", changed.name());
              });
    }
  }

  public List<Enterprise> find(Collection<String> ids) {
    return sql.query(
        "select " + COLUMNS + " from enterprise where id = any(?)", EnterpriseTable::map, ids);
  }

  /** An enterprise, and the place and name by which a source system knows it. */
  public record Named(RegionCode region, String name, Enterprise enterprise) {}

  /**
   * Those that a source system knows by place and name, however it is typed; the lists pair up.
   * Each pair is looked up by itself: how many there are of a source is not known while it is
   * imported for the first time, and a join would compare every pair with all of them. Of two whose
   * names differ by no more than their spelling, the one that is spelt so is meant.
   */
  public List<Named> find(String sourceSystem, List<String> regions, List<String> names) {
    return named(
        COLUMNS
            + " from enterprise where natural_key = %s order by name <> wanted.name, id limit 1",
        sourceSystem,
        regions,
        names);
  }

  /** The same for those that moved or were renamed since; the last to be known so counts. */
  public List<Named> findFormer(String sourceSystem, List<String> regions, List<String> names) {
    return named(
        COLUMNS
            + " from enterprise where id = (select enterprise_id from enterprise_past"
            + " where natural_key = %s order by ended_on desc, version desc limit 1)",
        sourceSystem,
        regions,
        names);
  }

  private List<Named> named(
      String known, String sourceSystem, List<String> regions, List<String> names) {
    return sql.query(
        "select wanted.region_code as wanted_region, wanted.name as wanted_name, known.*"
            + " from unnest(?, ?) as wanted (region_code, name) cross join lateral (select "
            + known.formatted(
                "? || ' ' || wanted.region_code || ' ' || organization_key(wanted.name)")
            + ") as known",
        row ->
            new Named(
                RegionCode.parse(row.getString("wanted_region")),
                row.getString("wanted_name"),
                map(row)),
        regions,
        names,
        sourceSystem);
  }

  /**
   * Which enterprises a list shows; a null asks for nothing in particular.
   *
   * @param key what their name or id has in it, however it is typed
   */
  record Filter(
      ListScope scope,
      @Nullable String key,
      @Nullable EnterpriseKind kind,
      @Nullable SizeClass sizeClass,
      @Nullable Boolean hazardousChemicals,
      @Nullable Boolean keyMonitored) {}

  /** The enterprises that fit place by place, from after one of them. */
  List<Enterprise> list(Filter filter, @Nullable ByTerritory<String> after, int limit) {
    return search.page(
        TextSearch.Subject.ENTERPRISES,
        filter.scope().region(),
        filter.key(),
        after,
        limit,
        (condition, value) -> list(filter, condition, value, after, limit));
  }

  private List<Enterprise> list(
      Filter filter,
      String bearing,
      @Nullable Object value,
      @Nullable ByTerritory<String> after,
      int limit) {
    Conditions fit =
        Conditions.within(filter.scope(), OWNED)
            .and(after == null ? "" : after.beyond(), after == null ? null : after.id())
            .and("size_class = ?", filter.sizeClass())
            .and(bearing, value);
    // Said as the indexes say it.
    if (filter.keyMonitored() != null) {
      fit.and(filter.keyMonitored() ? "key_monitored" : "not key_monitored");
    }
    if (filter.hazardousChemicals() != null) {
      fit.and(filter.hazardousChemicals() ? "hazardous_chemicals" : "not hazardous_chemicals");
    }
    if (filter.kind() != null) {
      fit.and("kinds <> '{}'").and("? = any(kinds)", filter.kind());
    }
    return sql.query(
        "select "
            + COLUMNS
            + " from enterprise where id in (select id from enterprise where "
            + fit.sql()
            + " order by "
            + ByTerritory.ORDER
            + " limit ?) order by "
            + ByTerritory.ORDER,
        EnterpriseTable::map,
        fit.values(limit));
  }

  private static Enterprise map(ResultSet row) throws SQLException {
    return new Enterprise(
        row.getObject("file_id", UUID.class),
        EnterpriseId.parse(row.getString("id")),
        row.getString("name"),
        RegionCode.parse(row.getString("region_code")),
        row.getString("source_system"),
        row.getBoolean("demonstration"),
        row.getString("industry"),
        row.getObject("registered_at", OffsetDateTime.class).toInstant(),
        EnterpriseState.valueOf(row.getString("state")),
        row.getString("merged_into"),
        EnterpriseProfile.map(row),
        row.getObject("effective_on", LocalDate.class),
        row.getLong("version"));
  }
}
