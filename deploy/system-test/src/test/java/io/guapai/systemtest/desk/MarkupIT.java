package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people wrote is shown as they wrote it, and is never markup. */
@Order(5)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class MarkupIT {

  /** What a page that takes text for markup would carry out; short enough for every field. */
  private static final String TEXT = "<img src=x onerror=alert(1)>\"&<script>alert(2)</script>";

  /** Where something that was written is to be read. */
  private static final Set<String> PLACES =
      Set.of(
          "#/hazards",
          "#/complaints",
          "#/orders",
          "#/interviews",
          "#/accidents",
          "#/sanctions",
          "#/instruments",
          "#/circulars",
          "#/risk-points",
          "#/emergency-plans",
          "#/screenings");

  private final Platform platform;
  private final OneBrowser.Started browser;

  MarkupIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @BeforeAll
  static void write(Platform platform) throws Exception {
    Firm.whoSays(platform, TEXT).onEveryPage();
  }

  @Test
  void everybodyReadsIt() {
    try (Session somebody = browser.visit(platform, Language.CHINESE, Device.LAPTOP)) {
      somebody.open("/listed.html");
      assertTrue(isRead(somebody.page()));
    }
  }

  /** Of each list the newest, which is the one; with all that its file has to say. */
  @ParameterizedTest
  @EnumSource(names = {"COUNTY", "LEADER"})
  void anAuthorityReadsIt(Account account) {
    try (Session officer = browser.signIn(platform, account, Language.ENGLISH, Device.LAPTOP)) {
      Desk desk = new Desk(officer);
      Set<String> read = new TreeSet<>();
      for (String place : desk.places()) {
        desk.go(place);
        desk.unfold();
        boolean found = isRead(officer.page());
        if (desk.openFirstFile()) {
          for (String tab : desk.tabs()) {
            desk.openTab(tab);
            desk.unfold();
            found |= isRead(officer.page());
          }
        }
        if (found) {
          read.add(place);
        }
      }
      assertEquals(Set.of(), missing(read), "where it is not read");
    }
  }

  private static Set<String> missing(Set<String> read) {
    Set<String> missing = new TreeSet<>(PLACES);
    missing.removeAll(read);
    return missing;
  }

  /** Whether the text is there; no element may have come of it. */
  private static boolean isRead(Page page) {
    assertEquals(0, page.locator("img[src=x]").count(), "elements on " + page.url());
    return page.getByText(TEXT).count() > 0;
  }
}
