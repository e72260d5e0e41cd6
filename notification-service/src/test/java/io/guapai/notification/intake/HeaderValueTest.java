package io.guapai.notification.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of the HTTP protocol binding for CloudEvents 1.0.2, §3.1.3.2, and their neighbours. */
class HeaderValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "Euro%20%E2%82%AC%20%F0%9F%98%80 → Euro € 😀",
        "Euro%20%e2%82%ac%20%f0%9f%98%80 → Euro € 😀",
        "Euro %E2%82%AC → Euro €",
        "%45uro → Euro",
        "a+b → a+b",
        "100%25 → 100%",
        "%2525 → %25",
        "%22quoted%22 → \"quoted\"",
        "\"an older sender\" → an older sender",
        "\"with \\\"quotes\\\" and \\\\\" → with \"quotes\" and \\",
        "\"Euro%20%E2%82%AC\" → Euro €",
        "1234-1234-1234 → 1234-1234-1234",
        "/mycontext/subcontext → /mycontext/subcontext"
      })
  void decodesAsTheBindingSays(String header, String value) throws HeaderValue.Broken {
    assertEquals(value, HeaderValue.decoded(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%C0%A0",
        "a%E5%BC-1",
        "a%E5%BD-1",
        "%ED%A0%80",
        "%F8%88%80%80%80",
        "%FF",
        "%zz",
        "100%",
        "1%2",
        "%-1",
        "\"open",
        "\"open\\\"",
        "Euro €",
        "caf\u00e9",
        "tab\there",
        "a\u007fb"
      })
  void refusesABrokenEncoding(String header) {
    assertThrows(HeaderValue.Broken.class, () -> HeaderValue.decoded(header));
  }
}
