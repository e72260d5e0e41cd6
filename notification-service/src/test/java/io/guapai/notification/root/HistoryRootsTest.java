package io.guapai.notification.root;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.notification.Eventually;
import io.guapai.notification.Facts;
import io.guapai.notification.Rows;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.root.SignedRoot;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The roots of histories leave their service: here they are kept, signed, and held against what
 * comes.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HistoryRootsTest {

  private static final String ROOTS = "/notification/v1/history-roots";
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Inject KeepingRoots keeping;
  @Inject Transactions transactions;
  @Inject MeterRegistry metrics;

  @Test
  void whatAServiceAnchorsIsKeptAndSignedWithTheKeyThatTheApiTells() throws Exception {
    Streams.publish(anchored(DAY, 'a', null));
    Streams.publish(anchored(DAY.plusDays(1), 'b', 'a'));
    Eventually.await()
        .untilAsserted(
            () -> kept("hazard").body(has("items.root", equalTo(List.of(root('a'), root('b'))))));

    String key =
        asked(Tokens.auditor("32"), "/key").extract().as(Answer.class).getString("publicKey");
    PublicKey known = key(key);
    Answer page = kept("hazard").extract().as(Answer.class);
    SignedRoot second =
        new SignedRoot(
            page.getString("items[1].service"),
            LocalDate.parse(page.getString("items[1].day")),
            page.getString("items[1].root"),
            page.getString("items[1].previousRoot"),
            page.getString("items[1].signature"),
            page.getInt("items[1].series"));
    assertTrue(second.isSignedBy(known));
    Answer first =
        asked(Tokens.province("32"), "?service=hazard&limit=1").extract().as(Answer.class);
    asked(Tokens.province("32"), "?service=hazard&limit=1&cursor=" + first.getString("next"))
        .body(has("items.root", equalTo(List.of(root('b')))));
  }

  @Test
  void aRootThatDoesNotFollowTheOneKeptIsRefusedAndTold() {
    double before = refusals();
    keep(anchored(DAY, 'a', null), anchored(DAY.plusDays(1), 'c', 'x'));
    kept("other").body(has("items.root", equalTo(List.of(root('a')))));
    asked(Tokens.auditor("32"), "/refused?service=other")
        .body(has("reason", hasItem("OTHER_PREVIOUS")));
    assertEquals(before + 1, refusals());

    // A second root for a day that is kept; the same once more is no second one.
    keep(anchored(DAY, 'd', null), anchored(DAY, 'a', null));
    kept("other").body(has("items.root", equalTo(List.of(root('a')))));
    asked(Tokens.auditor("32"), "/refused?service=other")
        .body(has("reason", hasItem("SECOND_FOR_THE_DAY")));
    assertEquals(before + 2, refusals());

    // A day before the last one kept, of a service that was set back.
    keep(anchored(DAY.minusDays(1), 'e', null));
    asked(Tokens.auditor("32"), "/refused?service=other")
        .body(has("reason", hasItem("OF_THE_PAST")));

    keep(anchored(DAY.plusDays(3), 'f', 'a'));
    kept("other").body(has("items.root", equalTo(List.of(root('a'), root('f')))));
  }

  @Test
  void aBreakIsMendedByAPersonWhoSaysWhyAndStaysToldForEver() throws Exception {
    mend(Tokens.auditor("32"), "mended", "nothing is broken").statusCode(409);
    keep("mended", anchored(DAY, 'a', null), anchored(DAY.plusDays(1), 'c', 'x'));
    mend(Tokens.province("32"), "mended", "not mine to say").statusCode(403);
    mend(Tokens.auditor("32"), "mended", "database was set back to the backup of Friday")
        .statusCode(201)
        .body(has("series", equalTo(2)))
        .body(has("mendedBy", equalTo("auditor-32")));
    mend(Tokens.auditor("32"), "mended", "once more").statusCode(409);

    // The service anchors days again that were kept before; the first root is believed.
    keep("mended", anchored(DAY, 'e', 'x'), anchored(DAY.plusDays(1), 'f', 'e'));
    Answer kept = kept("mended").extract().as(Answer.class);
    assertEquals(List.of(root('a'), root('e'), root('f')), kept.getList("items.root"));
    assertEquals(List.of(1, 2, 2), kept.getList("items.series"));
    SignedRoot relabelled =
        new SignedRoot(
            "mended", DAY, root('e'), root('x'), kept.getString("items[1].signature"), 1);
    PublicKey key = key(kept.getString("items[1].publicKey"));
    assertFalse(relabelled.isSignedBy(key), "a later root passes for none of the first series");
    Answer first =
        asked(Tokens.auditor("32"), "?service=mended&limit=2").extract().as(Answer.class);
    asked(Tokens.auditor("32"), "?service=mended&cursor=" + first.getString("next"))
        .body(has("items.root", equalTo(List.of(root('f')))));

    asked(Tokens.auditor("32"), "/refused?service=mended")
        .body(has("reason", equalTo(List.of("OTHER_PREVIOUS"))));
    asked(Tokens.province("32"), "/breaks?service=mended")
        .body(has("reason", equalTo(List.of("database was set back to the backup of Friday"))));
  }

  private static ValidatableResponse mend(String token, String service, String reason) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("service", service, "reason", reason))
        .post(ROOTS + "/breaks")
        .then();
  }

  private static PublicKey key(String base64) throws Exception {
    return KeyFactory.getInstance(SignedRoot.ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
  }

  @Test
  void onlyAuditorsAndProvincesReadThem() {
    for (String token : List.of(Tokens.city("3203"), Tokens.county("320312"), Tokens.admin())) {
      given().auth().oauth2(token).get(ROOTS).then().statusCode(403);
    }
    given().get(ROOTS).then().statusCode(401);
    given().auth().oauth2(Tokens.auditor("32")).get(ROOTS + "?cursor=eA").then().statusCode(400);
  }

  @Test
  void theDatabaseRefusesToChangeWhatIsKept() {
    for (String sql :
        List.of(
            "update history_root set root = 'x'",
            "delete from history_root",
            "update history_root_refused set reason = 'OF_THE_PAST'",
            "delete from history_root_refused",
            "delete from history_root_break")) {
      AssertionError refused = assertThrows(AssertionError.class, () -> Rows.change(sql));
      assertTrue(String.valueOf(refused.getMessage()).contains("never changed"), sql);
    }
  }

  /** As the service {@code other}, for which {@link Facts} speaks. */
  private void keep(HistoryAnchored... facts) {
    transactions.asSystem(
        () -> {
          keeping.keep(List.of(facts).stream().map(Facts::received).toList());
          return true;
        });
  }

  private void keep(String service, HistoryAnchored... facts) {
    transactions.asSystem(
        () -> {
          for (HistoryAnchored fact : facts) {
            keeping.keep(service, fact, UUID.randomUUID().toString());
          }
          return true;
        });
  }

  private double refusals() {
    return metrics.counter("guapai.history.roots.refused").count();
  }

  private static ValidatableResponse kept(String service) {
    return asked(Tokens.auditor("32"), "?service=" + service);
  }

  private static ValidatableResponse asked(String token, String rest) {
    return given().auth().oauth2(token).get(ROOTS + rest).then().statusCode(200);
  }

  private static HistoryAnchored anchored(LocalDate day, char root, @Nullable Character previous) {
    return new HistoryAnchored(day, root(root), previous == null ? null : root(previous), 3);
  }

  private static String root(char letter) {
    return String.valueOf(letter).repeat(64);
  }
}
