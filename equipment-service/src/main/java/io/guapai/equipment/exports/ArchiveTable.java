package io.guapai.equipment.exports;

import io.guapai.runtime.territory.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the archive tells of each row. Its columns are called as the fields of profiles
 * are, so that the profile that imports them follows from them.
 *
 * @param subject of the profile
 * @param title what the rows are, for the profile's name
 */
public record ArchiveTable(String subject, String title, List<Column> columns) {

  public ArchiveTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param field of a profile
   * @param expression that gives it in a query
   */
  public record Column(String field, String expression) {}

  /** A column. */
  public static Column column(String field, String expression) {
    return new Column(field, expression);
  }

  /** Names of the columns. */
  public List<String> header() {
    return columns.stream().map(Column::field).toList();
  }

  /** What a query selects. */
  public String select() {
    return columns.stream().map(Column::expression).collect(Collectors.joining(", "));
  }

  /**
   * The cells of a row that a query gave.
   *
   * @param before columns of the query before those of the file
   */
  public List<@Nullable String> cells(ResultSet row, int before) throws SQLException {
    List<@Nullable String> cells = new ArrayList<>(columns.size());
    for (int i = 1; i <= columns.size(); i++) {
      cells.add(row.getString(before + i));
    }
    return cells;
  }

  /** The profile that imports a file of such rows; a part may add to it. */
  public Map<String, Object> profile(RegionCode territory, Origin origin) {
    Map<String, Object> fields = new LinkedHashMap<>();
    columns.forEach(column -> fields.put(column.field(), column.field()));
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("name", "%s of %s from %s".formatted(title, territory, origin.source()));
    profile.put("subject", subject);
    profile.put("sourceSystem", origin.source());
    profile.put("guarded", true);
    profile.put("demonstration", origin.demonstration());
    profile.put("columns", fields);
    return profile;
  }
}
