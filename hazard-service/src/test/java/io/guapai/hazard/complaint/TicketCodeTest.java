package io.guapai.hazard.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketCodeTest {

  private final SecureRandom random = new SecureRandom();

  @Test
  void aHundredThousandCodesAreAllDifferent() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      assertTrue(codes.add(TicketCode.random(random).symbols()));
    }
  }

  @Test
  void aCodeHasTwelveRandomSymbolsAndACheckSymbolInGroupsOfFour() {
    String printed = TicketCode.random(random).printed();
    String symbol = "[" + TicketCode.ALPHABET + "]";
    assertTrue(printed.matches(symbol + "{4}-" + symbol + "{4}-" + symbol + "{4}-" + symbol));
  }

  @RepeatedTest(20)
  void anyWrongSymbolIsNoticed() {
    String code = TicketCode.random(random).symbols();
    for (int place = 0; place < code.length(); place++) {
      for (char symbol : TicketCode.ALPHABET.toCharArray()) {
        if (symbol != code.charAt(place)) {
          assertMistyped(code.substring(0, place) + symbol + code.substring(place + 1));
        }
      }
    }
  }

  @RepeatedTest(20)
  void anyTwoExchangedSymbolsAreNoticed() {
    String code = TicketCode.random(random).symbols();
    for (int place = 0; place + 1 < code.length(); place++) {
      char one = code.charAt(place);
      char other = code.charAt(place + 1);
      if (one != other) {
        assertMistyped(code.substring(0, place) + other + one + code.substring(place + 2));
      }
    }
  }

  @Test
  void aCodeIsReadAsPeopleWriteIt() {
    TicketCode code = codeWith('0', '1');
    String written = code.printed().toLowerCase(java.util.Locale.ROOT);
    assertEquals(code, TicketCode.parse(" " + written.replace('0', 'o').replace('1', 'l') + " "));
    assertEquals(code, TicketCode.parse(code.symbols().replace('1', 'i')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"–", "—", "‑", "－", "−", "ー", " ", "　", " – ", "\u200b"})
  void aCodeIsReadWithWhatAWordProcessorOrAnInputMethodMakesOfIt(String separator) {
    TicketCode code = TicketCode.random(random);
    String written = code.printed().replace("-", separator);
    assertEquals(code, TicketCode.parse(written));
    assertEquals(code, TicketCode.parse(fullWidth(written)));
    assertEquals(code, TicketCode.parse(fullWidth(written.toLowerCase(java.util.Locale.ROOT))));
  }

  /** As a Chinese input method writes letters and digits. */
  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .map(symbol -> symbol > 0x20 && symbol < 0x7f ? symbol + 0xfee0 : symbol)
        .forEach(symbol -> wide.append((char) symbol));
    return wide.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "7K2M-9QXD-4T8W", "7K2M-9QXD-4T8W-CC", "UUUU-UUUU-UUUU-U", "查询码", "%"})
  void whatIsNoCodeIsMistyped(String text) {
    assertMistyped(text);
  }

  @Test
  void theDigestTellsNothingAndTheCodeIsNeverWrittenByAccident() {
    TicketCode code = TicketCode.random(random);
    assertTrue(code.digest().matches("[0-9a-f]{64}"));
    assertTrue(!code.toString().contains(code.symbols()));
  }

  private TicketCode codeWith(char... symbols) {
    TicketCode code = TicketCode.random(random);
    for (char symbol : symbols) {
      if (code.symbols().indexOf(symbol) < 0) {
        return codeWith(symbols);
      }
    }
    return code;
  }

  private static void assertMistyped(String text) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> TicketCode.parse(text), text);
    assertEquals(HazardProblem.TICKET_MISTYPED, refused.type());
  }
}
