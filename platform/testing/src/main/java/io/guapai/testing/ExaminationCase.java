package io.guapai.testing;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an examination does to its unit, as every service has to see it: the rows of {@code
 * examination-cases.csv}.
 *
 * @param clock clock that it names; null when it names none
 * @param movesDate whether the unit's next date is the one that it gives
 */
public record ExaminationCase(
    InspectionKind kind,
    @Nullable InspectionClock clock,
    String variety,
    Conclusion conclusion,
    Use use,
    boolean movesDate) {

  private static final int COLUMNS = 6;

  /** Whether the unit may be used after it. */
  public enum Use {
    FIT,
    UNFIT,
    /** As before. */
    UNCHANGED
  }

  /** Whether the unit may be used after it, when before it the contrary was so. */
  public boolean fitAfter() {
    return use == Use.UNCHANGED ? fitBefore() : use == Use.FIT;
  }

  /** How the unit stands before it: contrary to its conclusion, so that what it does shows. */
  public boolean fitBefore() {
    return !conclusion.fit();
  }

  public static List<ExaminationCase> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ExaminationCase.class.getResourceAsStream("/examination-cases.csv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> parse(line.split(",", COLUMNS))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExaminationCase parse(String[] cells) {
    return new ExaminationCase(
        InspectionKind.valueOf(cells[0]),
        cells[1].isEmpty() ? null : InspectionClock.valueOf(cells[1]),
        cells[2],
        Conclusion.valueOf(cells[3]),
        Use.valueOf(cells[4]),
        cells[5].equals("MOVES"));
  }
}
