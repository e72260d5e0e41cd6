package io.guapai.equipment.imports;

import io.guapai.equipment.people.certificate.OperatorNumber;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rejected rows as somebody may see them: whole for who sent the file, since they are what he sent.
 * To others, and on the list, numbers of people are shown as they are everywhere.
 */
final class ShownRow {

  private final char delimiter;
  private final boolean masked;
  private final Set<Integer> numbers;

  private ShownRow(char delimiter, boolean masked, Set<Integer> numbers) {
    this.delimiter = delimiter;
    this.masked = masked;
    this.numbers = numbers;
  }

  /**
   * The rows of a job.
   *
   * @param whole whether they are shown to who sent them
   */
  static ShownRow of(ImportJob job, Profile profile, boolean whole) {
    if (whole || !profile.subject().sealed()) {
      return new ShownRow(profile.delimiter(), false, Set.of());
    }
    Header header = Header.of(job.header(), profile);
    return new ShownRow(
        profile.delimiter(),
        true,
        Stream.ofNullable(profile.fields().get(Field.CERTIFICATE_NUMBER))
            .flatMap(Source::columns)
            .map(header::index)
            .collect(Collectors.toSet()));
  }

  /** The cells of a row. */
  List<String> cells(String raw) throws IOException {
    try (CsvLines lines = CsvLines.open(new StringReader(raw), delimiter)) {
      List<CsvLine> line = lines.next(1);
      return line.isEmpty() ? List.of() : shown(line.get(0).fields());
    } catch (CsvLines.BrokenLine e) {
      throw new IOException("a rejected row is damaged", e);
    }
  }

  /** The row as a line of its file. */
  String line(String raw) {
    try {
      return masked ? new CsvLine(0, cells(raw)).text(delimiter) : raw;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> shown(List<String> cells) {
    if (!masked) {
      return cells;
    }
    List<String> shown = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      shown.add(
          numbers.contains(i)
              ? OperatorNumber.mask(cells.get(i).strip())
              : OperatorNumber.maskedIn(cells.get(i)));
    }
    return shown;
  }
}
