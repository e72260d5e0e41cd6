package io.guapai.hazard.movein;

import java.util.List;

/**
 * What became of the rows sent.
 *
 * @param broughtIn how many are new
 * @param followed how many were changed as in the former register
 * @param unchanged how many were known as they are
 * @param rows each row, in the order sent
 */
public record BroughtInAnswer(
    int broughtIn, int followed, int unchanged, int refused, List<RowVerdict> rows) {

  static BroughtInAnswer of(List<RowVerdict> rows) {
    return new BroughtInAnswer(
        count(rows, Verdict.BROUGHT_IN),
        count(rows, Verdict.FOLLOWED),
        count(rows, Verdict.UNCHANGED),
        count(rows, Verdict.REFUSED),
        rows);
  }

  private static int count(List<RowVerdict> rows, Verdict verdict) {
    return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
  }
}
