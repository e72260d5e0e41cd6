package io.guapai.equipment.imports;

import io.guapai.runtime.http.ProblemException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a row the columns of a profile stand.
 *
 * @param width number of columns
 * @param fields index of each field that has a column
 * @param details index of each column kept as it is
 */
record Header(int width, Map<Field, Integer> fields, Map<String, Integer> details) {

  /**
   * Finds the columns of a profile.
   *
   * @throws ProblemException when one is missing, or stands there twice (422)
   */
  static Header of(List<String> names, Profile profile) {
    List<String> columns = names.stream().map(String::strip).toList();
    Map<Field, Integer> fields = new EnumMap<>(Field.class);
    profile
        .columns()
        .forEach(
            (field, column) -> fields.put(field, index(columns, column, "columns." + field.key())));
    Map<String, Integer> details = new LinkedHashMap<>();
    for (int i = 0; i < profile.details().size(); i++) {
      String column = profile.details().get(i);
      details.put(column, index(columns, column, "details[" + i + "]"));
    }
    return new Header(columns.size(), fields, details);
  }

  private static int index(List<String> columns, String column, String path) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new ProblemException(
          UploadProblem.UPLOAD_COLUMN_MISSING, path, column, String.join(", ", columns));
    }
    if (columns.lastIndexOf(column) != index) {
      throw new ProblemException(UploadProblem.UPLOAD_COLUMN_TWICE, path, column);
    }
    return index;
  }
}
