package io.guapai.runtime.imports;

import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.CsvLines;
import io.guapai.runtime.profile.Header;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.RowMask;
import io.guapai.runtime.profile.Source;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rejected rows as somebody may see them: whole for who sent the file, since they are what he sent.
 * To others, and on the list, numbers of people are shown as they are everywhere.
 */
final class ShownRow {

  private final char delimiter;
  private final @Nullable RowMask mask;
  private final Set<Integer> numbers;

  private ShownRow(char delimiter, @Nullable RowMask mask, Set<Integer> numbers) {
    this.delimiter = delimiter;
    this.mask = mask;
    this.numbers = numbers;
  }

  /**
   * The rows of a job.
   *
   * @param whole whether they are shown to who sent them
   */
  static ShownRow of(ImportJob job, Profile profile, boolean whole) {
    RowMask mask = whole ? null : profile.subject().mask();
    if (mask == null) {
      return new ShownRow(profile.delimiter(), null, Set.of());
    }
    Header header = Header.of(job.header(), profile);
    return new ShownRow(
        profile.delimiter(),
        mask,
        mask.numbers().stream()
            .flatMap(field -> Stream.ofNullable(profile.fields().get(field)))
            .flatMap(Source::columns)
            .map(column -> header.index(column))
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
      return mask == null ? raw : new CsvLine(0, cells(raw)).text(delimiter);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> shown(List<String> cells) {
    if (mask == null) {
      return cells;
    }
    List<String> shown = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      shown.add(numbers.contains(i) ? mask.number(cells.get(i).strip()) : mask.text(cells.get(i)));
    }
    return shown;
  }
}
