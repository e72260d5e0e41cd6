package io.guapai.contracts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one table of what examinations mean, the same for all who read the facts. */
public final class Examinations {

  private static final String TABLE = "/rules/examinations.csv";
  private static final int COLUMNS = 8;

  private static final List<Examination> ALL = read();

  private Examinations() {}

  /** The whole table. */
  public static List<Examination> all() {
    return ALL;
  }

  /**
   * What is meant by an examination that names its clock, or none: then it is the first of its kind
   * in the table.
   *
   * @return empty when no such clock runs on equipment of the variety
   */
  public static Optional<Examination> named(
      InspectionKind kind, @Nullable InspectionClock clock, String variety, LocalDate day) {
    return ALL.stream()
        .filter(each -> each.isAbout(kind, variety, day))
        .filter(each -> clock == null || each.clock() == clock)
        .findFirst();
  }

  private static List<Examination> read() {
    try (InputStream table =
            Objects.requireNonNull(Examinations.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Examinations::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Examination parse(String line) {
    String[] cells = line.split(",", COLUMNS);
    return new Examination(
        InspectionKind.valueOf(cells[0]),
        cells[1].isEmpty() ? null : InspectionClock.valueOf(cells[1]),
        Set.of(cells[2].split(" ")),
        cells[3].equals("yes"),
        cells[4].equals("yes"),
        cells[5].isEmpty() ? null : LocalDate.parse(cells[5]),
        cells[6],
        cells[7]);
  }
}
