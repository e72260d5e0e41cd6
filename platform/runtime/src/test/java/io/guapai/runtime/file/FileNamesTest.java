package io.guapai.runtime.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that lead nowhere else, and say what the file is. */
class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "photo.jpg,               photo.jpg",
    "PHOTO.JPEG,              PHOTO.JPEG",
    "现场.jpg,                  现场.jpg",
    "../../etc/passwd,        passwd.jpg",
    "..\\..\\windows\\a.exe,  a.exe.jpg",
    "/etc/shadow,             shadow.jpg",
    "photo.png,               photo.png.jpg",
    "..,                      file.jpg",
    ".htaccess,               htaccess.jpg",
    "a/,                      file.jpg",
    "' ',                     file.jpg"
  })
  void aNameIsItsLastPartWithATrueExtension(String given, String safe) {
    assertEquals(safe, FileNames.safe(given, FileType.JPEG));
  }

  @Test
  void whatCannotBeSeenIsLeftOut() {
    assertEquals("agpj.exe.jpg", FileNames.safe("a\u202Egpj.exe\u0000\n\r", FileType.JPEG));
    assertEquals("file.pdf", FileNames.safe("\uD800", FileType.PDF));
    assertTrue(FileNames.safe("图".repeat(5000), FileType.JPEG).length() <= 204);
  }

  @Test
  void theHeaderQuotesNothingThatWouldEndIt() {
    assertEquals(
        "attachment; filename=\"a_b_ _.jpg\"; filename*=UTF-8''a%22b%5C%20%E5%9B%BE.jpg",
        FileNames.disposition("a\"b\\ 图.jpg"));
  }
}
