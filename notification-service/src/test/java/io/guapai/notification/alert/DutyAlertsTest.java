package io.guapai.notification.alert;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.contracts.Instrument;
import io.guapai.contracts.Level;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.hazard.ComplaintReceived;
import io.guapai.contracts.hazard.InstrumentAnswered;
import io.guapai.contracts.hazard.InstrumentIssued;
import io.guapai.contracts.hazard.ListingsReported;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An authority that is late is told so, and so is each level above it; the enterprise is not. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DutyAlertsTest {

  private static ValidatableResponse list(String token) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .get("/notification/v1/alerts?limit=200")
        .then()
        .statusCode(200);
  }

  @Test
  void theAuthorityIsWarnedAndAnUpperLevelAlarmed() {
    Story story = Story.in("320413");
    Streams.publish(story.reported(true));
    Streams.publish(story.dutyOverdue(Level.COUNTY, 1));
    Streams.publish(story.dutyOverdue(Level.CITY, 2));
    Eventually.await()
        .until(
            () ->
                Rows.count("select count(*) from alert where hazard_id = ?", story.hazardId())
                    == 2);

    String found = "items[hazardId=" + story.hazardId() + "]*";
    for (String officer : new String[] {Tokens.county("320413"), Tokens.city("3204")}) {
      list(officer)
          .body(has(found, hasSize(2)))
          .body(has(found + "[0].severity", equalTo("SEVERE")))
          .body(has(found + "[0].level", equalTo("CITY")))
          .body(has(found + "[1].severity", equalTo("WARNING")))
          .body(has(found + "[1].level", equalTo("COUNTY")))
          .body(has(found + "[1].type", equalTo("duty-overdue")))
          .body(has(found + "[1].enterpriseId", nullValue()))
          .body(has(found + "[1].demonstration", equalTo(true)))
          .body(has(found + "[1].titleZh", equalTo("江苏省常州市金坛区：复查整改履职超期，期限2022-07-20，现告知县（市、区）")))
          .body(
              has(
                  found + "[1].titleEn",
                  equalTo(
                      "江苏省常州市金坛区: the authority is late to recheck a rectification,"
                          + " due 2022-07-20; told to the county")));
    }
    list(Tokens.enterprise(story.enterpriseId(), null)).body(has("items", hasSize(0)));
    list(Tokens.county("320411")).body(has(found, hasSize(0)));
  }

  @Test
  void theAuthorityIsToldWhatItsSuperiorAsksAndTheEnterpriseIsNot() {
    Story story = Story.in("320413");
    Streams.publish(story.reported(true));
    Streams.publish(
        new InstrumentIssued(
            "i-" + story.hazardId(),
            Instrument.KEY_SUPERVISION,
            story.hazardId(),
            story.hazardNo(),
            story.enterpriseId(),
            "320413",
            "3204",
            Level.COUNTY,
            "320413",
            "D-7",
            Story.DUE));
    Streams.publish(
        new InstrumentAnswered(
            "i-" + story.hazardId(),
            Instrument.KEY_SUPERVISION,
            story.hazardId(),
            story.hazardNo(),
            story.enterpriseId(),
            "320413",
            Level.CITY,
            "3204",
            "320413",
            "D-7"));
    Streams.publish(
        new InstrumentIssued(
            "w-" + story.hazardId(),
            Instrument.WARNING,
            story.hazardId(),
            story.hazardNo(),
            story.enterpriseId(),
            "320413",
            "3204",
            Level.COUNTY,
            "320413",
            "W-8",
            null));
    Eventually.await()
        .until(
            () ->
                Rows.count("select count(*) from alert where hazard_id = ?", story.hazardId())
                    == 3);
    String found = "items[hazardId=" + story.hazardId() + "]*";
    String no = story.hazardNo();
    list(Tokens.county("320413"))
        .body(
            has(
                found + ".type",
                contains("instrument-issued", "instrument-answered", "instrument-issued")))
        .body(has(found + ".severity", contains("SEVERE", "INFO", "SEVERE")))
        .body(has(found + ".level", contains("COUNTY", "CITY", "COUNTY")))
        .body(has(found + "[0].titleZh", equalTo("江苏省常州市金坛区：上级就隐患" + no + "予以警示，文号W-8，反馈期限：不要求反馈")))
        .body(
            has(
                found + "[1].titleEn",
                equalTo(
                    "江苏省常州市金坛区: answered its superior on the key supervision about hazard "
                        + no
                        + ", document D-7")))
        .body(
            has(
                found + "[2].titleZh",
                equalTo("江苏省常州市金坛区：上级就隐患" + no + "重点督办，文号D-7，反馈期限：2022-07-20")))
        .body(has(found + "[2].enterpriseId", nullValue()));
    list(Tokens.enterprise(story.enterpriseId(), null)).body(has("items", hasSize(0)));
  }

  @Test
  void theEnterpriseIsToldOfASanctionAndOfWhatBecameOfIt() {
    Story story = Story.in("320413");
    Streams.publish(story.reported(true));
    Streams.publish(
        new SanctionProposed(
            "s-" + story.hazardId(),
            Sanction.BLACKLIST,
            story.hazardId(),
            story.hazardNo(),
            story.enterpriseId(),
            "320413",
            Level.CITY,
            "3204",
            List.of("ORDER_REFUSED"),
            Story.DUE));
    Streams.publish(
        new SanctionDecided(
            "s-" + story.hazardId(),
            Sanction.BLACKLIST,
            story.hazardId(),
            story.hazardNo(),
            story.enterpriseId(),
            "320413",
            Level.CITY,
            "3204",
            true,
            "D-1",
            Story.DUE,
            null));
    Eventually.await()
        .until(
            () ->
                Rows.count("select count(*) from alert where hazard_id = ?", story.hazardId())
                    == 2);
    String found = "items[hazardId=" + story.hazardId() + "]*";
    for (String reader :
        new String[] {Tokens.enterprise(story.enterpriseId(), null), Tokens.city("3204")}) {
      list(reader)
          .body(has(found + ".type", contains("sanction-decided", "sanction-proposed")))
          .body(has(found + ".severity", contains("SEVERE", "WARNING")));
    }
  }

  @Test
  void theQuarterlyStatisticsOfListingsAreToldToTheLevelAbove() {
    Streams.publish(
        new ListingsReported("r-1", "320482", Level.CITY, "3204", "2022Q2", 3, 1, 2, 1));
    String found = "items[type=listings-reported]*";
    Eventually.await().untilAsserted(() -> list(Tokens.city("3204")).body(has(found, hasSize(1))));
    list(Tokens.city("3204"))
        .body(has(found + "[0].level", equalTo("CITY")))
        .body(
            has(
                found + "[0].titleEn",
                endsWith(
                    "listings of 2022Q2 reported, listed 3, delisted 1, in force 2, of these"
                        + " overdue 1")));
  }

  @Test
  void theCountyAndTheCityAreToldOfAComplaintAndNobodyWhoSentIt() {
    Streams.publish(
        new ComplaintReceived("c-1", "320481", "TEST:1", Instant.parse("2022-07-20T01:00:00Z")));
    String found = "items[type=complaint-received]*";
    Eventually.await()
        .untilAsserted(() -> list(Tokens.county("320481")).body(has(found, hasSize(1))));

    list(Tokens.city("3204"))
        .body(has(found, hasSize(1)))
        .body(has(found + "[0].severity", equalTo("INFO")))
        .body(has(found + "[0].level", equalTo("COUNTY")))
        .body(has(found + "[0].enterpriseId", nullValue()))
        .body(has(found + "[0].titleZh", equalTo("江苏省常州市溧阳市：收到群众投诉举报，涉及设备TEST:1，编号c-1")))
        .body(
            has(
                found + "[0].titleEn",
                equalTo(
                    "江苏省常州市溧阳市: a complaint or report of the public was received,"
                        + " unit TEST:1, no. c-1")));
    list(Tokens.county("320411")).body(has(found, hasSize(0)));
  }
}
