package io.guapai.runtime.imports;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.CsvLines;
import io.guapai.runtime.profile.Dialect;
import io.guapai.runtime.profile.Encodings;
import io.guapai.runtime.profile.FileReading;
import io.guapai.runtime.profile.Header;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.UploadProblem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads an uploaded file through as it is kept, so that a file that is broken as a whole is refused
 * at once and nothing of it is applied.
 */
final class UploadCheck {

  /** A piece has no more characters than this and one row, however wide its rows are. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private UploadCheck() {}

  /** Takes the pieces of a file in their order. */
  interface Sink {

    void take(ImportChunk chunk);
  }

  /**
   * Checks encoding, quotes and header, and hands the rows on as they are read. What was handed on
   * of a file that is refused is to be dropped.
   *
   * @param most rows of a piece
   * @throws ProblemException with the line or column that is wrong (422)
   */
  static Received read(Path file, Profile profile, int most, Sink sink) throws IOException {
    FileReading reading = FileReading.of(file, profile);
    Dialect dialect = reading.dialect();
    Encodings.requireText(file, dialect.encoding());
    try (CountingStream bytes = new CountingStream(Files.newInputStream(file));
        CsvLines lines =
            CsvLines.open(new InputStreamReader(bytes, dialect.encoding()), dialect.delimiter())) {
      CsvLine header = reading.header(lines, profile);
      Header.of(header.fields(), profile);
      int rows = 0;
      for (List<CsvLine> more = piece(lines, most, reading.original());
          !more.isEmpty();
          more = piece(lines, most, reading.original())) {
        sink.take(new ImportChunk(rows, bytes.count(), more));
        rows += more.size();
      }
      if (rows == 0) {
        throw new ProblemException(UploadProblem.UPLOAD_EMPTY, "file");
      }
      return new Received(header.fields(), rows, bytes.count());
    } catch (CsvLines.BrokenLine e) {
      throw new ProblemException(UploadProblem.UPLOAD_NOT_CSV, "file", String.valueOf(e.number()));
    }
  }

  private static List<CsvLine> piece(CsvLines lines, int most, UnaryOperator<CsvLine> original)
      throws CsvLines.BrokenLine {
    List<CsvLine> piece = new ArrayList<>(most);
    int characters = 0;
    while (piece.size() < most && characters < MOST_CHARACTERS) {
      List<CsvLine> next = lines.next(1);
      if (next.isEmpty()) {
        break;
      }
      CsvLine line = original.apply(next.get(0));
      characters += line.fields().stream().mapToInt(String::length).sum();
      piece.add(line);
    }
    return piece;
  }
}
