package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page can be used by everybody whom it is for, in both languages and on each device: those
 * that the menu of an account leads to, and of each list the first file with all of its tabs.
 */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class PagesIT {

  private final Platform platform;
  private final OneBrowser.Started browser;

  PagesIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @BeforeAll
  static void putSomethingOnEveryPage(Platform platform) throws Exception {
    Firm.demonstration(platform).onEveryPage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "listed", "unit"})
  void aPublicPage(String page) {
    try (Session somebody = browser.visit(platform, Language.CHINESE, Device.LAPTOP)) {
      somebody.open("/" + page + ".html");
      somebody.lookInBothLanguages(page, Device.values());
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePagesOf(Account account) {
    try (Session person = browser.signIn(platform, account, Language.CHINESE, Device.LAPTOP)) {
      Desk desk = new Desk(person);
      List<String> places = desk.places();
      assertFalse(places.isEmpty(), "the menu");
      for (String place : places) {
        String name = account.name().toLowerCase(Locale.ROOT) + place.replaceAll("[#/]+", "-");
        desk.go(place);
        person.lookInBothLanguages(name, Device.LAPTOP, Device.PHONE);
        if (desk.openFirstFile()) {
          for (String tab : desk.tabs()) {
            desk.openTab(tab);
            person.lookInBothLanguages(name + "-" + tab, Device.LAPTOP, Device.PHONE);
          }
        }
      }
    }
  }
}
