package io.guapai.runtime.idempotency;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.Ledger;
import io.guapai.runtime.sql.DailyPartitions;
import io.guapai.runtime.sql.DailyTable;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IdempotencyTest {

  @Inject Ledger ledger;
  @Inject DailyPartitions partitions;
  @Inject @All List<DailyTable> tables;

  private static RequestSpecification county() {
    return given().auth().oauth2(Tokens.county("320312")).contentType(ContentType.JSON);
  }

  private static String entry(String hazard) {
    return "{\"hazardId\":\"" + hazard + "\",\"regionCode\":\"320312\"}";
  }

  @Test
  void theSameKeyDoesTheWorkOnceAndAnswersTheSame() {
    String hazard = UUID.randomUUID().toString();
    String key = UUID.randomUUID().toString();
    String first =
        county()
            .header("Idempotency-Key", key)
            .body(entry(hazard))
            .post("/ledger/v1/entries")
            .then()
            .statusCode(201)
            .header("Location", containsString("/ledger/v1/entries/"))
            .body(has("id", notNullValue()))
            .extract()
            .asString();
    String second = entered(key, hazard);
    assertEquals(first, second);
    assertEquals(1, ledger.entries(hazard));
  }

  @Test
  void aDeviceThatComesBackAfterAWeekIsAnsweredTheSame() throws SQLException {
    String hazard = UUID.randomUUID().toString();
    String key = UUID.randomUUID().toString();
    String first = entered(key, hazard);
    try (Connection owner = Database.asOwner();
        PreparedStatement older =
            owner.prepareStatement(
                "update idempotency set created_at = created_at - interval '7 days' where key = ?")) {
      older.setString(1, key);
      assertEquals(1, older.executeUpdate());
    }
    tables.stream()
        .filter(table -> table.name().equals("idempotency"))
        .forEach(partitions::maintain);
    assertEquals(first, entered(key, hazard));
    assertEquals(1, ledger.entries(hazard));
  }

  private static String entered(String key, String hazard) {
    return county()
        .header("Idempotency-Key", key)
        .body(entry(hazard))
        .post("/ledger/v1/entries")
        .then()
        .statusCode(201)
        .extract()
        .asString();
  }

  @Test
  void aKeyUsedForAnotherRequestIsRefusedInTheClientsLanguage() {
    String key = UUID.randomUUID().toString();
    county()
        .header("Idempotency-Key", key)
        .body(entry("one"))
        .post("/ledger/v1/entries")
        .then()
        .statusCode(201);
    county()
        .header("Idempotency-Key", key)
        .header("Accept-Language", "zh-CN")
        .body(entry("two"))
        .post("/ledger/v1/entries")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body(has("title", equalTo("幂等键已用于其他请求")))
        .body(has("field", equalTo("Idempotency-Key")));
  }

  @Test
  void workThatFailsLeavesNeitherKeyNorEffect() {
    String key = UUID.randomUUID().toString();
    String outside = entry("outside").replace("320312", "330100");
    county()
        .header("Idempotency-Key", key)
        .body(outside)
        .post("/ledger/v1/entries")
        .then()
        .statusCode(403);
    county()
        .header("Idempotency-Key", key)
        .body(entry("inside"))
        .post("/ledger/v1/entries")
        .then()
        .statusCode(201);
    assertEquals(0, ledger.entries("outside"));
  }

  @Test
  void badInputGetsAPreciseProblem() {
    county().body("{\"hazardId\":").post("/ledger/v1/entries").then().statusCode(400);
    county()
        .body("{\"hazardId\":\"x\",\"regionCode\":\"320312\",\"colour\":\"red\"}")
        .post("/ledger/v1/entries")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    county()
        .body(entry("x").replace("320312", "99"))
        .post("/ledger/v1/entries")
        .then()
        .statusCode(400)
        .body(has("type", equalTo("urn:guapai:problem:unknown-region")));
  }
}
