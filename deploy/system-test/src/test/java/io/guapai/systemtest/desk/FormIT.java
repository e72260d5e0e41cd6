package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written in a form is neither lost nor done twice, whatever happens meanwhile. */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class FormIT {

  private static final String REASON = "现场核实属实 " + UUID.randomUUID();

  private final Platform platform;
  private final OneBrowser.Started browser;
  private String hazard = "";

  FormIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @BeforeEach
  void report() throws IOException, InterruptedException {
    Map<String, ?> report =
        Map.of(
            "code",
            "TSEL-40-FAILED",
            "description",
            "form " + UUID.randomUUID(),
            "equipmentNo",
            Firm.demonstration(platform).unit(),
            "foundOn",
            platform.today().toString());
    hazard =
        Awaitility.await("the unit is known where hazards are")
            .ignoreExceptionsInstanceOf(IOException.class)
            .until(() -> open(report), id -> !id.isEmpty());
  }

  private String open(Map<String, ?> report) throws IOException, InterruptedException {
    String county = platform.token(Account.COUNTY.identity());
    return platform.post("/hazard/v1/hazards", county, report).path("id").asText();
  }

  @Test
  void whatWasWrittenOutlivesAReloadAndANewSignIn() throws Exception {
    try (Session inspector = at(Account.COUNTY)) {
      confirmation(inspector);
      inspector.page().reload();
      inspector.settle();
      assertEquals(REASON, written(inspector));

      inspector.page().evaluate("sessionStorage.removeItem('guapai.session')");
      inspector.page().reload();
      inspector.page().locator("gp-sign-in button").click();
      inspector
          .page()
          .locator("form:has(input[value='%s']) button".formatted(Account.COUNTY.subject()))
          .click();
      inspector.page().locator("gp-act-form dialog").waitFor();
      assertEquals(REASON, written(inspector));

      send(inspector);
      isClosed(inspector);
      assertEquals(List.of("REPORT", "CONFIRM", "GRADE"), history());
    }
  }

  @Test
  void aLostAnswerDoesNothingTwice() throws Exception {
    try (Session inspector = at(Account.COUNTY)) {
      confirmation(inspector);
      inspector
          .page()
          .route(
              "**/confirmation",
              route -> {
                route.fetch();
                route.abort("connectionreset");
              },
              new Page.RouteOptions().setTimes(1));
      send(inspector);
      inspector.page().locator("gp-act-form [role=alert]").waitFor();
      inspector.forgive("net::ERR_CONNECTION_RESET");
      assertEquals(List.of("REPORT", "CONFIRM", "GRADE"), history());
      assertEquals(REASON, written(inspector));

      send(inspector);
      isClosed(inspector);
      assertEquals(List.of("REPORT", "CONFIRM", "GRADE"), history());
    }
  }

  @Test
  void whoWasOvertakenSeesByWhatAndMayGoOn() throws Exception {
    try (Session inspector = at(Account.COUNTY);
        Session second = at(Account.LEADER)) {
      confirmation(inspector);
      second.open("/#/hazards/" + hazard);
      new ActForm(second, "confirmation").choose("decision", "VERIFY").send();

      send(inspector);
      inspector.page().locator("gp-conflict li").waitFor();
      inspector.forgive("the server responded with a status of 412");
      assertTrue(inspector.page().locator("gp-conflict li").first().innerText().contains("核实"));

      inspector.page().locator("gp-conflict button").click();
      isClosed(inspector);
      assertEquals(List.of("REPORT", "VERIFY", "CONFIRM", "GRADE"), history());
    }
  }

  /** What was kept of the form on the device is settled before it closes. */
  private static void isClosed(Session session) {
    session
        .page()
        .locator("gp-act-form")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    session.settle();
  }

  private Session at(Account account) {
    return browser.signIn(platform, account, Language.CHINESE, Device.LAPTOP);
  }

  private void confirmation(Session inspector) {
    inspector.open("/#/hazards/" + hazard);
    new ActForm(inspector, "confirmation").choose("decision", "CONFIRM").write("reason", REASON);
  }

  private static String written(Session inspector) {
    return inspector.page().locator("gp-act-form [id='reason']").inputValue();
  }

  private static void send(Session inspector) {
    inspector.page().locator("gp-act-form button[type=submit]").click();
  }

  private List<String> history() throws IOException, InterruptedException {
    JsonNode items =
        platform
            .get(
                "/hazard/v1/hazards/" + hazard + "/history",
                platform.token(Account.COUNTY.identity()))
            .path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(entry -> entry.path("act").asText())
        .toList();
  }
}
