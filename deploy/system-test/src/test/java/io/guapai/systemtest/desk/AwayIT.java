package io.guapai.systemtest.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A phone that was away from the network: what was read is shown as of then, what was written is
 * kept, is sent once when the network is back, and says when it was made; who was overtaken
 * meanwhile sees by what.
 */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class AwayIT {

  private static final String HAZARDS = "/hazard/v1/hazards/";

  /** All that the desk keeps on the device. */
  private static final String KEPT =
      """
      () => new Promise((told, failed) => {
        const open = indexedDB.open('guapai');
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
          const names = ['posts', 'answers'];
          const kept = open.result.transaction(names);
          const asked = names.map((name) => kept.objectStore(name).getAll());
          kept.oncomplete = () => told(JSON.stringify(asked.map((one) => one.result)));
        };
      })
      """;

  private final Platform platform;
  private final OneBrowser.Started browser;

  AwayIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @Test
  void whatWasWrittenWithoutANetworkIsSentOnceAndAConflictIsShown() throws Exception {
    Firm firm = Firm.demonstration(platform);
    String quiet = report(firm.unit());
    String disputed = report(firm.unit());
    try (Session phone = browser.signInOnAPhone(platform, Account.COUNTY, Language.CHINESE)) {
      phone.open("/#/hazards/" + quiet);
      phone.open("/#/hazards/" + disputed);
      phone.takeTheDeskAlong();

      phone.leaveTheNetwork(true);
      phone.page().reload();
      phone.settle();
      assertThat(phone.page().locator("gp-away")).containsText("没有网络");
      assertThat(phone.page().locator("gp-away")).containsText("读取的内容");
      confirm(phone, disputed);
      confirm(phone, quiet);
      propose(phone, quiet);
      platform.act(
          HAZARDS + disputed,
          "confirmation",
          platform.token(Account.LEADER.identity()),
          Map.of("decision", "VERIFY", "reason", "现场再核"));

      phone.open("/#/waiting");
      assertThat(posts(phone, "waiting")).hasCount(3);
      phone.lookInBothLanguages("waiting", Device.PHONE);
      phone.read(Language.CHINESE);
      String kept = (String) phone.page().evaluate(KEPT);
      assertTrue(kept.contains(quiet));
      assertFalse(kept.contains(token(phone)), "the token is on the device");

      phone.leaveTheNetwork(false);
      assertThat(posts(phone, "sent")).hasCount(2);
      assertThat(posts(phone, "conflict")).hasCount(1);
      assertEquals(List.of("REPORT", "CONFIRM", "GRADE", "PROPOSE_LISTING"), acts(quiet));
      JsonNode confirmed = history(quiet).get(1);
      OffsetDateTime made = OffsetDateTime.parse(confirmed.path("madeAt").asText());
      OffsetDateTime arrived = OffsetDateTime.parse(confirmed.path("at").asText());
      assertTrue(made.isBefore(arrived), made + " and " + arrived);
      assertThat(posts(phone, "conflict").locator("gp-conflict li")).hasCount(1);
      phone.look("waiting-conflict");

      signIn(phone, Account.LEADER);
      assertThat(phone.page().locator("gp-waiting")).containsText("其他账号的 1 项");
      assertThat(phone.page().locator("gp-waiting li")).hasCount(0);
      assertFalse(((String) phone.page().evaluate(KEPT)).contains(HAZARDS + quiet + "/acts"));

      signIn(phone, Account.COUNTY);
      posts(phone, "conflict").locator("gp-conflict button").click();
      assertThat(posts(phone, "sent")).hasCount(3);
      assertEquals(List.of("REPORT", "VERIFY", "CONFIRM", "GRADE"), acts(disputed));
      phone.forgive("net::ERR_INTERNET_DISCONNECTED");
      phone.forgive("the server responded with a status of 412");
    }
  }

  private String report(String unit) {
    Map<String, ?> report =
        Map.of(
            "code",
            "TSEL-40-FAILED",
            "description",
            "away " + UUID.randomUUID(),
            "equipmentNo",
            unit,
            "foundOn",
            platform.today().toString());
    return Awaitility.await("the unit is known where hazards are")
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(
            () ->
                platform
                    .post("/hazard/v1/hazards", platform.token(Account.COUNTY.identity()), report)
                    .path("id")
                    .asText(),
            id -> !id.isEmpty());
  }

  private static void confirm(Session phone, String hazard) {
    phone.open("/#/hazards/" + hazard);
    new ActForm(phone, "confirmation").choose("decision", "CONFIRM").write("reason", "现场核实属实");
    keep(phone);
  }

  /** What follows on an act that was not sent yet. */
  private static void propose(Session phone, String hazard) {
    phone.open("/#/hazards/" + hazard);
    phone.page().locator("gp-acts details.next summary").click();
    new ActForm(phone, "listing-proposal")
        .write("reason", "可能造成人员伤亡")
        .write("responsibleUnit", "演示大厦物业");
    keep(phone);
  }

  private static void keep(Session phone) {
    Locator form = phone.page().locator("gp-act-form");
    form.locator("button[type=submit]").click();
    assertThat(form.locator("[role=alert]")).containsText("已保存在本机");
    form.locator("footer button[type=button]").click();
    assertThat(form).hasCount(0);
  }

  private static void signIn(Session phone, Account account) {
    phone.page().evaluate("sessionStorage.removeItem('guapai.session')");
    phone.page().reload();
    phone.page().locator("gp-sign-in button").click();
    phone.page().locator("form:has(input[value='%s']) button".formatted(account.subject())).click();
    phone.page().locator("gp-waiting").waitFor();
    phone.settle();
  }

  private static Locator posts(Session phone, String state) {
    return phone.page().locator("gp-waiting li[data-state=%s]".formatted(state));
  }

  private static String token(Session phone) {
    return (String)
        phone.page().evaluate("() => JSON.parse(sessionStorage.getItem('guapai.session')).token");
  }

  private JsonNode history(String hazard) throws IOException, InterruptedException {
    return platform
        .get(HAZARDS + hazard + "/history", platform.token(Account.COUNTY.identity()))
        .path("items");
  }

  private List<String> acts(String hazard) throws IOException, InterruptedException {
    return StreamSupport.stream(history(hazard).spliterator(), false)
        .map(entry -> entry.path("act").asText())
        .toList();
  }
}
