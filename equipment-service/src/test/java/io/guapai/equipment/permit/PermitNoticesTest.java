package io.guapai.equipment.permit;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.FirmPapers.NOTICES;
import static io.guapai.equipment.FirmPapers.act;
import static io.guapai.equipment.FirmPapers.acting;
import static io.guapai.equipment.FirmPapers.notice;
import static io.guapai.equipment.FirmPapers.opened;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.NoticeOutcome;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.agency.BusinessRegistered;
import io.guapai.contracts.equipment.PermitNoticeClosed;
import io.guapai.contracts.equipment.PermitNoticeOpened;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PermitNoticesTest {

  private static final String COUNTY = "321112";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;

  private LocalDate today;

  @BeforeEach
  void today() {
    today = clock.today();
    // What the tests' events are stamped with.
    Organizations.register("Tests", OrganizationKind.DEPARTMENT);
  }

  @Test
  void aMessageOfTheMarketRegistrationIsFollowedUntilTheFirmIsOnTheRegister() {
    String code = creditCode(COUNTY, 1);
    TestEvent message = TestEvent.of(message(code, COUNTY));
    Streams.publish(message);
    IntakeSettled receipt = receipt(message);
    assertEquals(Outcome.ACCEPTED, receipt.outcome());
    String address = NOTICES + "/" + receipt.recordId();
    Streams.await(PermitNoticeOpened.class, fact -> fact.enterpriseId().equals(code));
    as(OFFICER).get("/equipment/v1/work").then().body(has("items.id", hasItem(receipt.recordId())));
    acting(OFFICER, address, "applicant", 1, act("applicant", today)).then().statusCode(200);
    acting(OFFICER, address, "licensing-body", 2, act("licensing-body", today))
        .then()
        .statusCode(200);
    acting(Tokens.enterprise(code, null), address, "pledge", 3, act("pledge", today))
        .then()
        .statusCode(200)
        .body(has("pledgedOn", equalTo(today.toString())));
    TestEvent again = TestEvent.of(message(code, COUNTY));
    Streams.publish(again);
    assertEquals(receipt.recordId(), receipt(again).recordId());

    as(OFFICER)
        .body(Map.of("name", "平安燃气", "creditCode", code, "regionCode", COUNTY))
        .post(ENTERPRISES)
        .then()
        .statusCode(201);
    PermitNoticeClosed closed =
        Streams.await(PermitNoticeClosed.class, fact -> fact.enterpriseId().equals(code))
            .as(PermitNoticeClosed.class);
    assertEquals(NoticeOutcome.REGISTERED, closed.outcome());
    await()
        .untilAsserted(
            () ->
                as(OFFICER)
                    .get("/equipment/v1/work")
                    .then()
                    .body(has("items.id", not(hasItem(receipt.recordId())))));
    as(OFFICER)
        .get(address + "/history")
        .then()
        .body(has("items", hasSize(5)), has("items[4].act", equalTo("CLOSE")));
    as(OFFICER).get(address + "/history/verify").then().body(has("intact", equalTo(true)));
  }

  @ParameterizedTest
  @CsvSource({"91321112000000999X, 321112", "CODE, 999999", "CODE, 32", "LATER, 321181"})
  void whatIsNoMessageIsRejectedAndItsSenderTold(String code, String division) {
    BusinessRegistered good =
        message(
            code.length() < 18 ? creditCode(COUNTY, 100 + Integer.parseInt(division) % 97) : code,
            division);
    BusinessRegistered posted =
        code.equals("LATER")
            ? new BusinessRegistered(
                good.creditCode(),
                good.name(),
                good.divisionCode(),
                null,
                good.businessScope(),
                good.permits(),
                LocalDate.of(2999, 1, 1),
                null)
            : good;
    TestEvent message = TestEvent.of(posted);
    Streams.publish(message);
    assertEquals(Outcome.REJECTED, receipt(message).outcome());
  }

  @Test
  void aFirmHasOneNoticeHoweverItCame() {
    String code = creditCode(COUNTY, 3);
    opened(OFFICER, NOTICES, notice(code, COUNTY, today));
    as(Tokens.county("110101"))
        .body(notice(code, "110101", today))
        .post(NOTICES)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:already-registered")));
    as(OFFICER)
        .queryParam("region", COUNTY)
        .queryParam("permit", "FILL")
        .queryParam("open", "true")
        .get(NOTICES)
        .then()
        .statusCode(200)
        .body(has("items.enterpriseId", hasItem(code)));
    as(OFFICER)
        .queryParam("region", COUNTY)
        .queryParam("permit", "DESIGN")
        .get(NOTICES)
        .then()
        .body(has("items.enterpriseId", not(hasItem(code))));
  }

  private BusinessRegistered message(String code, String division) {
    return new BusinessRegistered(
        code,
        "平安燃气有限公司",
        division,
        "城东路1号",
        "液化石油气充装",
        List.of(LicenceKind.FILL),
        today.minusDays(2),
        null);
  }

  private static IntakeSettled receipt(TestEvent message) {
    return Streams.await(IntakeSettled.class, settled -> settled.eventId().equals(message.id()))
        .as(IntakeSettled.class);
  }
}
