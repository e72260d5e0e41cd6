package io.guapai.equipment;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pages of lists of those that have a text in their {@code search_key}. A text that few have is
 * found by an index of parts of words, which only a function of the tables' owner may ask before
 * the policies; one that many have, or of a character or two, is met by going through the list.
 */
@ApplicationScoped
public class TextSearch {

  /** So many are looked at of those that the index finds; more than any page has. */
  private static final int MOST = 1000;

  private static final String LOOKED_FOR = "strpos(search_key, ?) > 0";

  private final Sql sql;

  TextSearch(Sql sql) {
    this.sql = sql;
  }

  /** What the index is asked about. */
  public enum Subject {
    UNITS("units_bearing", "uuid", "00000000-0000-0000-0000-000000000000"),
    ENTERPRISES("enterprises_bearing", "text", "");

    private final String function;
    private final String type;
    private final String first;

    Subject(String function, String type, String first) {
      this.function = function;
      this.type = type;
      this.first = first;
    }
  }

  /**
   * The rows of a page that also fit one condition more.
   *
   * @param <R> a row
   */
  public interface Rows<R> {

    /** Those that fit; a null is no condition. */
    List<R> fitting(String condition, @Nullable Object value);
  }

  /**
   * A page of the list.
   *
   * @param territory of the list; null when it is one of something else, which is gone through
   * @param key what is looked for; null for a page of all
   * @param after where the page before ended; null for the first
   * @param limit how many rows the page has at most
   */
  public <R> List<R> page(
      Subject subject,
      @Nullable RegionCode territory,
      @Nullable String key,
      @Nullable ByTerritory<?> after,
      int limit,
      Rows<R> rows) {
    if (key != null && territory != null) {
      Optional<List<String>> bearing = bearing(subject, key, territory, after);
      if (bearing.isPresent()) {
        List<R> page = among(subject, bearing.get(), rows);
        if (bearing.get().size() < MOST || page.size() == limit) {
          return page;
        }
      }
    }
    return rows.fitting(LOOKED_FOR, key);
  }

  private static <R> List<R> among(Subject subject, List<String> ids, Rows<R> rows) {
    return ids.isEmpty()
        ? List.of()
        : rows.fitting(
            "id = any(cast(? as " + subject.type + "[]))", "{" + String.join(",", ids) + "}");
  }

  /** The first that bear a text, in the order of the list; empty when the list has to look. */
  private Optional<List<String>> bearing(
      Subject subject, String key, RegionCode territory, @Nullable ByTerritory<?> after) {
    return sql.first(
            "select cast(%s(?, ?, ?, cast(? as %s), ?) as text[])"
                .formatted(subject.function, subject.type),
            TextSearch::ids,
            key,
            territory.value(),
            after == null ? "" : after.region().value(),
            after == null ? subject.first : after.id().toString(),
            MOST)
        .flatMap(found -> found);
  }

  private static Optional<List<String>> ids(ResultSet row) throws SQLException {
    Array ids = row.getArray(1);
    return ids == null ? Optional.empty() : Optional.of(List.of((String[]) ids.getArray()));
  }
}
