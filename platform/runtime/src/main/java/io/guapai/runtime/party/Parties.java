package io.guapai.runtime.party;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The organizations that somebody registered. A name that a token or an event gives is nobody's
 * until it is the id of one of them.
 */
@ApplicationScoped
public class Parties {

  private static final String ORGANIZATION = "organization";

  private final Sql sql;

  Parties(Sql sql) {
    this.sql = sql;
  }

  /** A registered organization; empty for a name that is none. */
  public Optional<Party> find(String id) {
    return EventAttributes.isPlain(id)
        ? sql.first(
            "select id, name, kinds, regions from party where id = ? and not removed",
            Parties::map,
            id)
        : Optional.empty();
  }

  /**
   * Names to show, those of organizations that left the register too.
   *
   * @return by id; an id that never was one is its own name to whoever looks it up
   */
  public Map<String, String> names(Collection<String> ids) {
    return sql
        .query(
            "select id, name from party where id = any(?)",
            row -> List.of(row.getString(1), row.getString(2)),
            ids)
        .stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }

  /**
   * The organization that the caller acts for.
   *
   * @param as what it has to be in the field
   * @throws ProblemException when the token names none, one that nobody registered, or one of
   *     another kind (403)
   */
  public Party acting(Caller caller, OrganizationKind as) {
    String id = caller.organization();
    if (id == null) {
      throw new ProblemException(PlatformProblem.ORGANIZATION_UNNAMED, ORGANIZATION);
    }
    Party party =
        find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.ORGANIZATION_UNKNOWN,
                        ORGANIZATION,
                        EventAttributes.shortened(id)));
    if (!party.kinds().contains(as)) {
      throw new ProblemException(
          PlatformProblem.ORGANIZATION_OF_ANOTHER_KIND, ORGANIZATION, party.name(), as);
    }
    return party;
  }

  /** Writes what the register says now. */
  public void put(Party party) {
    sql.update(
        "insert into party (id, name, kinds, regions) values (?, ?, ?, ?)"
            + " on conflict (id) do update set name = excluded.name, kinds = excluded.kinds,"
            + " regions = excluded.regions, removed = false",
        party.id(),
        party.name(),
        party.kinds(),
        party.regions());
  }

  /** Writes that an organization left the register: its name stays, for what it did. */
  public void remove(String id) {
    sql.update("update party set removed = true where id = ?", id);
  }

  private static Party map(ResultSet row) throws SQLException {
    return new Party(
        row.getString(1),
        row.getString(2),
        texts(row.getArray(3)).stream()
            .map(OrganizationKind::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        texts(row.getArray(4)));
  }

  private static List<String> texts(Array column) throws SQLException {
    return Arrays.asList((String[]) column.getArray());
  }
}
