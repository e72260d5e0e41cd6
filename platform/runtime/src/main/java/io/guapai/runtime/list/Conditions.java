package io.guapai.runtime.list;

import static java.util.Collections.nCopies;

import io.guapai.runtime.territory.RegionCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list shows: conditions, each with a question mark for each of its values. What is
 * not asked for, a null, is no condition, so that the planner sees only what counts.
 */
public final class Conditions {

  private static final Pattern PLACE = Pattern.compile("\\?");

  private final List<String> texts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * The rows of a scope, and nothing when the scope is none that the table knows, or an enterprise
   * is asked about of which it knows nothing.
   */
  public static Conditions within(ListScope scope, ListScope.Columns columns) {
    String enterprise = columns.enterprise();
    return whose(scope, columns)
        .and(enterprise == null ? "1 = 0" : enterprise + " = ?", scope.about());
  }

  private static Conditions whose(ListScope scope, ListScope.Columns columns) {
    Conditions conditions = new Conditions();
    RegionCode region = scope.region();
    if (region != null) {
      return conditions.and(territory(columns.region(), region));
    }
    List<String> own = new ArrayList<>();
    conditions.own(own, columns.enterprise(), scope.enterprises());
    String organization = scope.organization();
    if (organization != null) {
      conditions.own(own, columns.organization(), List.of(organization));
      columns.assigned().forEach(assigned -> own.add(assigned.condition()));
    }
    return conditions.and(own.isEmpty() ? "1 = 0" : "(" + String.join(" or ", own) + ")");
  }

  /**
   * That a region lies in a territory. An index with {@code text_pattern_ops} serves it, for
   * PostgreSQL may ask {@code starts_with} before the policies; the code, digits only, is written
   * out, for a plan made without it would not know a county from a province. What is said about its
   * type is for Hibernate, which does not know the function; PostgreSQL drops it.
   */
  public static String territory(String column, RegionCode region) {
    return "cast(starts_with(%s, '%s') as boolean) = true".formatted(column, region.value());
  }

  private void own(List<String> own, @Nullable String column, List<String> owners) {
    if (column != null && !owners.isEmpty()) {
      own.add(
          owners.size() == 1
              ? column + " = ?"
              : column + " in (" + String.join(", ", nCopies(owners.size(), "?")) + ")");
      values.addAll(owners);
    }
  }

  /** Adds a condition without a value. */
  public Conditions and(String condition) {
    texts.add(condition);
    return this;
  }

  /** Adds a condition, unless its value is null, which each of its question marks stands for. */
  public Conditions and(String condition, @Nullable Object value) {
    if (value != null) {
      texts.add(condition);
      PLACE.matcher(condition).results().forEach(place -> values.add(value));
    }
    return this;
  }

  /** The conditions in SQL, for {@link #values}. */
  public String sql() {
    return String.join(" and ", texts);
  }

  /** The conditions in Hibernate's language, whose places are numbered, for {@link #values}. */
  public String hql() {
    int[] place = {0};
    return PLACE.matcher(sql()).replaceAll(any -> Matcher.quoteReplacement("?" + ++place[0]));
  }

  /**
   * The rows of a table that fit, as entities. Asked in SQL, for what is assigned is no entity.
   *
   * @param order what follows {@code order by}
   */
  public <E> List<E> of(
      EntityManager entities, Class<E> entity, String table, String order, int limit) {
    return asked(
        entities,
        entity,
        "select * from %s where %s order by %s".formatted(table, hql(), order),
        limit);
  }

  /**
   * The same of a large table: their ids are found first, by an index that has all that is asked,
   * so that no other row is read.
   */
  public <E> List<E> found(
      EntityManager entities, Class<E> entity, String table, String order, int limit) {
    return asked(
        entities,
        entity,
        "select * from %1$s where id in (select id from %1$s where %2$s order by %3$s limit %4$d)"
                .formatted(table, hql(), order, limit)
            + " order by "
            + order,
        limit);
  }

  @SuppressWarnings("unchecked") // the query is made for the entity
  private <E> List<E> asked(EntityManager entities, Class<E> entity, String statement, int limit) {
    Query query = entities.createNativeQuery(statement, entity);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, plain(values.get(i)));
    }
    return query.setMaxResults(limit).getResultList();
  }

  private static Object plain(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  /** The values in the order of their places, and then those of what follows the conditions. */
  public Object[] values(Object... following) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(following));
    return all.toArray();
  }
}
