package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
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

  private static final Set<String> COMMON = Set.of("record", "papers", "history");

  /** What was looked at closely in this run. */
  private static final Set<String> SEEN = new HashSet<>();

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

  @Test
  void theOverviewOnAWall() {
    try (Session city = browser.signIn(platform, Account.CITY, Language.CHINESE, Device.WALL)) {
      new Desk(city).go("#/overview");
      city.lookInBothLanguages("overview", Device.WALL);
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
        String name = place.replaceAll("[#/]+", "-").substring(1);
        desk.go(place);
        look(person, name);
        if (desk.openFirstFile()) {
          look(person, name + "-file");
          desk.tabs().forEach(tab -> lookAtTab(person, desk, name, tab));
        }
      }
    }
  }

  /** A part of a file is looked at once; what every file has, on one of them. */
  private void lookAtTab(Session person, Desk desk, String name, String tab) {
    if (SEEN.add(COMMON.contains(tab) ? "file-" + tab : name + "-" + tab)) {
      desk.openTab(tab);
      lookClosely(person, name + "-" + tab);
    }
  }

  /** Looks closely at what was not seen yet, and again at what somebody else sees. */
  private void look(Session person, String name) {
    if (SEEN.add(name)) {
      lookClosely(person, name);
    } else {
      person.requireUsable(name);
    }
  }

  /**
   * In each language and on each device axe is asked once; to fit, the page has in every language
   * on every device. It begins in the language in which the page before ended.
   */
  private static void lookClosely(Session person, String name) {
    person.takeUp(Device.LAPTOP);
    person.look(name);
    person.takeUp(Device.PHONE);
    person.requireFits(name);
    person.read(person.language().other());
    person.look(name);
    person.takeUp(Device.LAPTOP);
    person.requireFits(name);
  }
}
