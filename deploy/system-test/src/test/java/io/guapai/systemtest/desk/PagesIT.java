package io.guapai.systemtest.desk;

import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page can be used by everybody whom it is for, in both languages and on each device. */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class PagesIT {

  private final Platform platform;
  private final OneBrowser.Started browser;

  PagesIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "listed"})
  void aPublicPage(String page) {
    try (Session somebody = browser.visit(platform, Language.CHINESE, Device.LAPTOP)) {
      somebody.open("/" + page + ".html");
      somebody.lookInBothLanguages(page, Device.values());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNTY", "CITY", "ENTERPRISE"})
  void theDeskOf(Account account) {
    try (Session person = browser.signIn(platform, account, Language.CHINESE, Device.LAPTOP)) {
      person.lookInBothLanguages(
          "desk-" + account.name().toLowerCase(Locale.ROOT), Device.values());
    }
  }
}
