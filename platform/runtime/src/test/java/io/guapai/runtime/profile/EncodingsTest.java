package io.guapai.runtime.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.http.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the encodings of Windows, whatever they call themselves. */
class EncodingsTest {

  private static final Charset CODE_PAGE_936 = Charset.forName("x-mswin-936");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "GBK, x-mswin-936, €100 喆公司",
    "gb2312, x-mswin-936, 张喆",
    "GB2312, GB2312, 铜山商场",
    "GBK, GBK, 铜山镕公司",
    "GB18030, GB18030, 㐀𠮷公司",
    "BIG5, x-windows-950, 碁恒公司",
    "Big5, Big5, 台北",
    "ISO-8859-1, windows-1252, “Café” €5",
    "UTF-16, UTF-16, 铜山",
    "utf-8, UTF-8, 铜山"
  })
  void aFileIsReadAsWindowsWritesWhatItIsLabelled(String label, String written, String text)
      throws IOException {
    Path file = file(("no\n" + text + "\n").getBytes(written));
    Encodings.requireText(file, Encodings.of(label));
    assertEquals("no\n" + text + "\n", Files.readString(file, Encodings.of(label)));
  }

  @ParameterizedTest
  @CsvSource({"GBK, GBK", "GB2312, GBK", "GB18030, GB18030", "BIG5, BIG5", "UTF-8, UTF-8"})
  void aLineThatIsNotInItIsNamed(String label, String called) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("no\na\n".getBytes(StandardCharsets.US_ASCII));
    bytes.write(new byte[] {'x', (byte) 0xff, (byte) 0xff, '\n'});
    Path file = file(bytes.toByteArray());
    ProblemException refusal =
        assertThrows(
            ProblemException.class, () -> Encodings.requireText(file, Encodings.of(label)));
    assertEquals(UploadProblem.UPLOAD_NOT_IN_ENCODING, refusal.type());
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("Line 3 is not valid " + called + "."),
        refusal.getMessage());
  }

  @Test
  void aEuroSignMakesAFileCodePage936() throws IOException {
    Path file = file("编号,单位\n1,€公司\n".getBytes(CODE_PAGE_936));
    assertEquals(new Dialect(CODE_PAGE_936, ','), Dialect.of(file));
    assertEquals("GBK", Encodings.label(CODE_PAGE_936));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("upload.csv"), bytes);
  }
}
