package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people wrote is shown as they wrote it, and is never markup. */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class MarkupIT {

  private final Platform platform;
  private final OneBrowser.Started browser;

  MarkupIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @BeforeAll
  static void enter(Platform platform) throws Exception {
    Hostile.enter(platform);
  }

  @Test
  void everybodyReadsIt() {
    try (Session somebody = browser.visit(platform, Language.CHINESE, Device.LAPTOP)) {
      somebody.open("/listed.html");
      assertItIsText(somebody);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNTY", "CITY"})
  void anAuthorityReadsIt(Account account) {
    try (Session officer = browser.signIn(platform, account, Language.ENGLISH, Device.LAPTOP)) {
      officer.open("/");
      assertItIsText(officer);
    }
  }

  private static void assertItIsText(Session reader) {
    Locator shown = reader.page().getByText(Hostile.TEXT);
    assertTrue(shown.count() > 0, "it is shown on " + reader.page().url());
    assertEquals(0, reader.page().locator("img[src=x]").count(), "elements out of it");
  }
}
