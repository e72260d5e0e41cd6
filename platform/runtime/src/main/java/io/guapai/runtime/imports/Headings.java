package io.guapai.runtime.imports;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.RowField;
import io.guapai.runtime.profile.RowSubject;
import io.guapai.runtime.profile.UploadProblem;
import io.guapai.runtime.text.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column most likely holds which field, by what registers call it. */
final class Headings {

  private Headings() {}

  /**
   * The column of each field that one is likely for; a column is one field's at most. A file is of
   * the subject that one of its headings tells, else of the first one.
   */
  static Map<RowField, String> columns(List<String> header, List<RowSubject> subjects) {
    RowSubject subject =
        subjects.stream()
            .filter(each -> told(each, header))
            .findFirst()
            .orElseGet(() -> subjects.get(0));
    List<String> left = new ArrayList<>(header);
    Map<RowField, String> found = new LinkedHashMap<>();
    for (boolean exact : new boolean[] {true, false}) {
      for (RowField field : subject.fields()) {
        if (!found.containsKey(field)) {
          field.headings().stream()
              .flatMap(name -> left.stream().filter(column -> fits(column, name, exact)))
              .findFirst()
              .ifPresent(
                  column -> {
                    found.put(field, column);
                    left.remove(column);
                  });
        }
      }
    }
    return found;
  }

  /**
   * The line that most likely is the header: the one that is stated, else that with the most
   * headings known here, else the first one that has more than a title.
   *
   * @param first lines of the file
   * @throws ProblemException when there is none at all, or none where it is stated (422)
   */
  static CsvLine line(List<CsvLine> first, @Nullable Integer stated, List<RowSubject> subjects) {
    if (first.isEmpty()) {
      throw new ProblemException(UploadProblem.UPLOAD_EMPTY, "file");
    }
    if (stated != null) {
      return first.stream()
          .filter(line -> line.number() == stated)
          .findFirst()
          .orElseThrow(
              () ->
                  new ProblemException(
                      UploadProblem.UPLOAD_HEADER_MISSING, "headerLine", String.valueOf(stated)));
    }
    CsvLine best = first.get(0);
    int most = 1;
    for (CsvLine line : first) {
      int known = columns(line.fields().stream().map(Typed::name).toList(), subjects).size();
      if (known > most) {
        best = line;
        most = known;
      }
    }
    return most > 1
        ? best
        : first.stream()
            .filter(line -> line.fields().stream().filter(cell -> !cell.isBlank()).count() > 1)
            .findFirst()
            .orElse(best);
  }

  private static boolean told(RowSubject subject, List<String> header) {
    RowField telltale = subject.telltale();
    return telltale != null && header.stream().anyMatch(column -> mayBe(column, telltale));
  }

  private static boolean mayBe(String column, RowField field) {
    return field.headings().stream()
        .anyMatch(name -> fits(column, name, true) || fits(column, name, false));
  }

  /** A name of one word in Latin letters must be the whole heading: {@code no} is in many words. */
  private static boolean fits(String column, String name, boolean exact) {
    String heading = Typed.key(column).replace('_', ' ');
    boolean ideographic = Character.isIdeographic(name.codePointAt(0));
    return exact
        ? heading.equals(name)
        : (ideographic || name.contains(" ")) && heading.contains(name);
  }
}
