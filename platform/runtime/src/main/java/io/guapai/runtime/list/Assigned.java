package io.guapai.runtime.list;

import io.guapai.contracts.party.Given;

/**
 * A column by which a row is assigned to whoever asks. The ids that are assigned are read once for
 * a statement, and an index on the column finds their rows.
 *
 * @param view what of the relation gives such rows: {@code assigned_unit} or {@code assigned_file}
 * @param type of the column in SQL
 */
public record Assigned(String column, String type, Given given, String view) {

  /** A row that belongs to a unit or an enterprise, to be seen by all who have to do with it. */
  public static Assigned unit(String column, String type, Given given) {
    return new Assigned(column, type, given, "assigned_unit");
  }

  /** A row that tells what was found. */
  public static Assigned file(String column, String type, Given given) {
    return new Assigned(column, type, given, "assigned_file");
  }

  String condition() {
    return "%s = any(array(select cast(a.given_id as %s) from %s a where a.given = '%s'))"
        .formatted(column, type, view, given);
  }
}
