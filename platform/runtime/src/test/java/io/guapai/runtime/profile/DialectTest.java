package io.guapai.runtime.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as the spreadsheets of offices write them. */
class DialectTest {

  private static final String REGISTER =
      "设备代码,使用单位名称,备注\n31101234520200001,\"铜山商场, 二期\",无\n31101234520200002,丰县商场,\n";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, UTF-8",
    "UTF-8, true, UTF-8",
    "GB18030, false, GB18030",
    "UTF-16LE, true, UTF-16",
    "UTF-16BE, true, UTF-16",
    "UTF-16LE, false, UTF-16LE",
    "UTF-16BE, false, UTF-16BE"
  })
  void theEncodingIsSeenWithEveryDelimiter(String written, boolean mark, String seen)
      throws IOException {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      String text = (mark ? "\uFEFF" : "") + REGISTER.replace(',', delimiter);
      assertEquals(
          new Dialect(Charset.forName(seen), delimiter),
          Dialect.of(file(text.getBytes(Charset.forName(written)))));
    }
  }

  @Test
  void aRareCharacterIsGb18030() throws IOException {
    byte[] bytes = "单位,地点\n㐀𠮷公司,铜山\n".getBytes(Charset.forName("GB18030"));
    assertEquals(Charset.forName("GB18030"), Dialect.of(file(bytes)).encoding());
  }

  @Test
  void oneColumnOrNoneIsNoReasonForAnotherDelimiter() throws IOException {
    assertEquals(',', Dialect.of(file("编号\n1;2\n".getBytes(StandardCharsets.UTF_8))).delimiter());
    assertEquals(',', Dialect.of(file(new byte[0])).delimiter());
    assertEquals(
        ';', Dialect.of(file("a;b\n1,5;2\n3;4,5\n".getBytes(StandardCharsets.UTF_8))).delimiter());
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("upload.csv"), bytes);
  }
}
