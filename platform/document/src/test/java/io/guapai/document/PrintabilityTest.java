package io.guapai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people whose characters the papers' face lacks. */
class PrintabilityTest {

  @ParameterizedTest
  @CsvSource({
    "王\ud842\udfb7, \ud842\udfb7 (U+20BB7)",
    "ئا, 'ئ (U+0626), ا (U+0627)'",
    "བོད, 'བ (U+0F56), ོ (U+0F7C), ད (U+0F51)'"
  })
  void aPaperThatWouldPrintASignForANameIsNotIssued(String name, String characters) {
    assertEquals(
        Optional.of(new Printability.Lacking("联系人 Contact", characters)),
        Printability.lacking(paper().field("联系人", "Contact", name).paper()));
  }

  @Test
  void whatIsPrintableOrNeverSeenIsIssued() {
    assertEquals(
        Optional.empty(),
        Printability.lacking(paper().section("", "", "第1层\r\n门锁\u200d，“失效”〔2026〕\tABC").paper()));
  }

  private static Paper.Draft paper() {
    return Paper.draft("通知书", "Notice", "1", LocalDate.of(2026, 1, 1));
  }
}
