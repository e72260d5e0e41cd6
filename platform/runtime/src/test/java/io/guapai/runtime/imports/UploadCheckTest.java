package io.guapai.runtime.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.SampleSubject;
import io.guapai.runtime.profile.UploadProblem;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadCheckTest {

  private static final String HEADER = "no,unit,remark";
  private static final Profile PROFILE =
      SampleSubject.reader()
          .read(
              """
              name: boats
              sourceSystem: B
              columns: { recordNo: no, boatName: unit }
              """);
  private static final String ROW = "E1,Mall,在用\n";

  @TempDir Path directory;

  @Test
  void countsTheRowsOfAGoodFile() throws IOException {
    assertEquals(2, check(HEADER + "\n" + ROW + "\n" + ROW));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
    assertEquals(1, check("\uFEFF\"no\"" + HEADER.substring(2) + "\n" + ROW));
  }

  @Test
  void namesTheLineThatIsNotInTheEncoding() throws IOException {
    Charset gbk = Charset.forName("GBK");
    Path file = file((HEADER + "\nE0,a,b\n" + ROW).getBytes(gbk));
    refused(UploadProblem.UPLOAD_NOT_IN_ENCODING, "line 3", "Line 3 is not valid UTF-8", file);
  }

  @Test
  void aFileThatEndsInsideACharacterIsNotInItsEncoding() throws IOException {
    byte[] bytes = (HEADER + "\n" + ROW.strip() + "铜").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    refused(UploadProblem.UPLOAD_NOT_IN_ENCODING, "end", "Line 2", file(cut));
  }

  @Test
  void namesTheLineOfAQuoteThatIsNeverClosed() throws IOException {
    Path file = text(HEADER + "\n" + ROW + ROW.replace("Mall", "\"Mall") + ROW);
    refused(UploadProblem.UPLOAD_NOT_CSV, "open quote", "begins on line 3", file);
  }

  @Test
  void namesTheLineOfAQuoteInTheWrongPlace() throws IOException {
    Path file = text(HEADER + "\n" + ROW.replace("Mall", "\"Mall\"s") + ROW);
    refused(UploadProblem.UPLOAD_NOT_CSV, "bad quote", "begins on line 2", file);
  }

  @Test
  void aRecordWithoutEndIsNoCsv() throws IOException {
    Path file = text(HEADER + "\n\"" + "x".repeat(2 << 20) + "\"\n");
    refused(UploadProblem.UPLOAD_NOT_CSV, "huge", "begins on line 2", file);
  }

  @Test
  void namesTheColumnThatIsMissing() throws IOException {
    Path file = text(HEADER.replace("unit", "boat") + "\n" + ROW);
    refused(UploadProblem.UPLOAD_COLUMN_MISSING, "columns.boatName", "\"unit\"", file);
  }

  @Test
  void aColumnThatStandsThereTwiceIsRefused() throws IOException {
    Path file = text(HEADER + ",no\n" + ROW);
    refused(UploadProblem.UPLOAD_COLUMN_TWICE, "columns.recordNo", "\"no\"", file);
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    refused(UploadProblem.UPLOAD_EMPTY, "nothing", "no header", text(""));
    refused(UploadProblem.UPLOAD_EMPTY, "header only", "no row", text(HEADER + "\n\n"));
  }

  @Test
  void binaryDataAreNoText() throws IOException {
    Path file = text(HEADER + "\n" + ROW.replace("Mall", "\0"));
    refused(UploadProblem.UPLOAD_NOT_TEXT, "nul", "Line 2", file);
  }

  @Test
  void aPieceHoldsSomeRowsHoweverManyAndHoweverWideTheyAre() throws IOException {
    Path file = directory.resolve("wide.csv");
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write(HEADER + "\n");
      for (int i = 0; i < 20_000; i++) {
        csv.write(ROW.strip() + "x".repeat(i % 100 == 0 ? 100_000 : 100) + "\n");
      }
    }
    List<ImportChunk> pieces = new ArrayList<>();
    Received received =
        UploadCheck.read(
            file,
            PROFILE,
            500,
            piece -> {
              int characters =
                  piece.lines().stream()
                      .flatMap(line -> line.fields().stream())
                      .mapToInt(String::length)
                      .sum();
              assertTrue(piece.lines().size() <= 500 && characters < 1_200_000, "a piece is small");
              List<CsvLine> kept = ImportChunk.unpacked(piece.packed());
              assertEquals(piece.lines(), kept);
              pieces.add(new ImportChunk(piece.firstRow(), piece.bytesTo(), List.of()));
            });
    assertEquals(20_000, received.rows());
    assertEquals(Files.size(file), received.bytes());
    assertEquals(received.bytes(), pieces.get(pieces.size() - 1).bytesTo());
    assertTrue(pieces.get(pieces.size() / 2).bytesTo() < received.bytes() * 2 / 3);
  }

  private int check(String text) throws IOException {
    return UploadCheck.read(text(text), PROFILE, 500, chunk -> {}).rows();
  }

  private static void refused(UploadProblem problem, String what, String detail, Path file) {
    ProblemException refusal =
        assertThrows(
            ProblemException.class, () -> UploadCheck.read(file, PROFILE, 500, chunk -> {}), what);
    assertEquals(problem, refusal.type());
    assertTrue(String.valueOf(refusal.getMessage()).contains(detail), refusal.getMessage());
  }

  private Path text(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("upload.csv"), bytes);
  }
}
