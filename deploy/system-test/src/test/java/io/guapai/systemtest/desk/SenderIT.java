package io.guapai.systemtest.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sent a complaint is sealed until somebody who may know says why, and that is kept. */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class SenderIT {

  private final Platform platform;
  private final OneBrowser.Started browser;

  SenderIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @Test
  void theSenderIsShownToWhoSaysWhy() throws Exception {
    Firm firm = Firm.demonstration(platform);
    firm.complain(firm.unit());
    try (Session leader =
        browser.signIn(platform, Account.LEADER, Language.ENGLISH, Device.LAPTOP)) {
      Desk desk = new Desk(leader);
      desk.go("#/complaints");
      assertTrue(desk.openFirstFile());
      desk.openTab("sender");
      Locator sender = leader.page().locator("gp-sealed");
      sender.locator("button.primary").click();
      assertThat(sender).containsText("Please say why you must know.");
      sender.locator("textarea").fill("The door must be shown to the inspector");
      sender.locator("button.primary").click();
      assertThat(sender).containsText("Somebody 某人");
      leader.look("complaints-sender-shown");
      desk.openTab("terms");
      desk.openTab("sender");
      assertThat(leader.page().locator("gp-sealed textarea")).isEmpty();
      assertThat(leader.page().locator("gp-file gp-list"))
          .containsText("The door must be shown to the inspector");
    }
  }
}
