package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a row the columns of a profile stand.
 *
 * @param width number of columns
 * @param columns index of each column that the profile needs
 */
public record Header(int width, Map<String, Integer> columns) {

  /** Titles, dates of issue and the like above a header are no more rows than this. */
  public static final int MOST_TITLES = 20;

  public Header {
    columns = Map.copyOf(columns);
  }

  /** Index of a column that the profile needs. */
  public int index(Source.Column column) {
    Integer index = columns.get(column.name());
    if (index == null) {
      throw new IllegalStateException("no column of the profile: " + column.name());
    }
    return index;
  }

  /**
   * Reads on to the header: the line that the profile states, else the first one that has all
   * columns of the profile.
   *
   * @return the header, as it stands in the file
   * @throws ProblemException when there is no line at all, or none that the header may be (422)
   */
  public static CsvLine find(CsvLines lines, Profile profile) throws CsvLines.BrokenLine {
    List<CsvLine> titles = new ArrayList<>();
    Integer stated = profile.headerLine();
    int most = stated == null ? MOST_TITLES : stated;
    while (titles.size() < most) {
      List<CsvLine> next = lines.next(1);
      if (next.isEmpty()) {
        break;
      }
      CsvLine line = next.get(0);
      if (stated == null ? missing(line, profile) == 0 : line.number() >= stated) {
        if (stated != null && line.number() > stated) {
          break;
        }
        return line;
      }
      titles.add(line);
    }
    if (stated != null && !titles.isEmpty()) {
      throw new ProblemException(
          UploadProblem.UPLOAD_HEADER_MISSING, "headerLine", String.valueOf(stated));
    }
    return titles.stream()
        .min(Comparator.comparingLong(line -> missing(line, profile)))
        .orElseThrow(() -> new ProblemException(UploadProblem.UPLOAD_EMPTY, "file"));
  }

  /**
   * Finds the columns of a profile.
   *
   * @throws ProblemException when one is missing, or stands there twice (422)
   */
  public static Header of(List<String> names, Profile profile) {
    List<String> columns = names.stream().map(Typed::name).toList();
    Map<String, Integer> indices = new HashMap<>();
    for (Source.Column column : profile.columns()) {
      indices.put(column.name(), index(columns, column));
    }
    return new Header(columns.size(), indices);
  }

  private static long missing(CsvLine line, Profile profile) {
    List<String> columns = line.fields().stream().map(Typed::name).toList();
    return profile.columns().stream().filter(column -> !columns.contains(column.name())).count();
  }

  private static int index(List<String> columns, Source.Column column) {
    int index = columns.indexOf(column.name());
    if (index < 0) {
      throw new ProblemException(
          UploadProblem.UPLOAD_COLUMN_MISSING,
          column.path(),
          column.name(),
          String.join(", ", columns));
    }
    if (columns.lastIndexOf(column.name()) != index) {
      throw new ProblemException(UploadProblem.UPLOAD_COLUMN_TWICE, column.path(), column.name());
    }
    return index;
  }
}
