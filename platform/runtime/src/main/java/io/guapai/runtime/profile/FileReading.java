package io.guapai.runtime.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * How a file is read by its profile. A file of rejected rows is in whatever form a spreadsheet left
 * it, and what the platform put into it is taken out again.
 *
 * @param mended whether it is one of rejected rows: its header is its first line
 * @param original makes a line as it was in the register
 */
public record FileReading(Dialect dialect, boolean mended, UnaryOperator<CsvLine> original) {

  public static FileReading of(Path file, Profile profile) throws IOException {
    if (MendedFile.is(file)) {
      return new FileReading(Dialect.of(file), true, MendedFile::original);
    }
    return new FileReading(
        new Dialect(profile.encoding(), profile.delimiter()),
        false,
        profile.guarded() ? MendedFile::unguarded : UnaryOperator.identity());
  }

  /**
   * Reads on to the header.
   *
   * @throws io.guapai.runtime.http.ProblemException when there is none (422)
   */
  public CsvLine header(CsvLines lines, Profile profile) throws CsvLines.BrokenLine {
    return original.apply(mended ? lines.next(1).get(0) : Header.find(lines, profile));
  }
}
