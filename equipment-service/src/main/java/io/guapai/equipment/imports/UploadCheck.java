package io.guapai.equipment.imports;

import io.guapai.runtime.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads an uploaded file through before it is taken, so that a file that is broken as a whole is
 * refused at once and nothing of it is applied.
 */
final class UploadCheck {

  private static final int BLOCK = 64 * 1024;
  private static final int BATCH = 1000;

  private UploadCheck() {}

  /**
   * Checks encoding, quotes and header.
   *
   * @return number of rows
   * @throws ProblemException with the line or column that is wrong (422)
   */
  static int rows(Path file, Profile profile) throws IOException {
    requireText(file, profile.encoding());
    try (CsvLines lines =
        CsvLines.open(
            new InputStreamReader(Files.newInputStream(file), profile.encoding()),
            profile.delimiter())) {
      Header.of(Header.find(lines, profile).fields(), profile);
      int rows = 0;
      for (List<CsvLine> more = lines.next(BATCH); !more.isEmpty(); more = lines.next(BATCH)) {
        rows += more.size();
      }
      if (rows == 0) {
        throw new ProblemException(UploadProblem.UPLOAD_EMPTY, "file");
      }
      return rows;
    } catch (CsvLines.BrokenLine e) {
      throw new ProblemException(UploadProblem.UPLOAD_NOT_CSV, "file", String.valueOf(e.number()));
    }
  }

  /**
   * Refuses what is not a text in this encoding.
   *
   * @throws ProblemException with the line (422)
   */
  static void requireText(Path file, Charset encoding) throws IOException {
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer chars = CharBuffer.allocate(BLOCK);
    long line = 1;
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result;
        do {
          result = decoder.decode(bytes, chars, end);
          line += lines(chars.flip(), line);
          chars.clear();
        } while (result.isOverflow());
        if (result.isError()) {
          throw new ProblemException(
              UploadProblem.UPLOAD_NOT_IN_ENCODING,
              "file",
              String.valueOf(line),
              Encodings.label(encoding));
        }
        bytes.compact();
      }
    }
  }

  /** Counts line ends, and refuses what no text has. */
  private static int lines(CharBuffer chars, long line) {
    int lines = 0;
    while (chars.hasRemaining()) {
      char c = chars.get();
      if (c == '\n') {
        lines++;
      } else if (c == '\0') {
        throw new ProblemException(
            UploadProblem.UPLOAD_NOT_TEXT, "file", String.valueOf(line + lines));
      }
    }
    return lines;
  }
}
