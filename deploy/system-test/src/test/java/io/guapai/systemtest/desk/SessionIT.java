package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests in the browser demand of every page, they see where it is not fulfilled. */
@ExtendWith(OneBrowser.class)
class SessionIT {

  private static FaultyPages pages;

  private final OneBrowser.Started browser;

  SessionIT(OneBrowser.Started browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void serve() throws IOException {
    pages = new FaultyPages();
  }

  @AfterAll
  static void end() {
    pages.close();
  }

  @Test
  void aSoundPageHasNoFault() {
    assertDoesNotThrow(() -> use("/sound"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/console   | console: out of order",
        "/error     | page error: Error: out of order",
        "/promise   | page error: Error: out of order",
        "/absent    | console: Failed to load resource",
        "/stranger  | a stranger is asked: http://127.0.0.1:1/picture.png",
        "/forbidden | Content Security Policy",
        "/dialog    | dialog: out of order",
        "/nameless  | button-name: Buttons must have discernible text",
        "/faint     | color-contrast: Elements must meet minimum color contrast ratio thresholds",
        "/dark      | color-contrast: Elements must meet minimum color contrast ratio thresholds",
        "/slotted   | color-contrast: Elements must meet minimum color contrast ratio thresholds",
        "/wide      | px wide on a screen of 1366 px",
      })
  void aFaultyPageFails(String path, String fault) {
    AssertionError failure = assertThrows(AssertionError.class, () -> use(path));
    assertTrue(String.valueOf(failure.getMessage()).contains(fault), failure.getMessage());
  }

  private void use(String path) {
    try (Session session = browser.visit(pages.address())) {
      session.open(path);
      session.requireUsable(path);
    }
  }
}
