package io.guapai.scoring.veto;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.ReportFault;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What accidents veto: the enterprise that answers for them, and the government of their place. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccidentVetoTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

  @Inject Teller teller;
  @Inject PlatformClock clock;

  @BeforeEach
  void may() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  @Test
  void anAccidentVetoesWhileItIsInvestigatedAndNoLongerWhenTheEnterpriseDoesNotAnswerForIt() {
    Firm firm = Firm.fresh();
    teller.oneByOne(firm.accident("acc", DAY));
    assertEquals(List.of("V5"), Desk.vetoes(firm));
    teller.version(2, firm.accidentClosed("acc", false, false));
    assertEquals(List.of(), Desk.vetoes(firm));
  }

  @Test
  void anAccidentThatTheEnterpriseAnswersForVetoesToTheEndOfTheYear() {
    Firm firm = Firm.fresh();
    teller.oneByOne(firm.accident("acc", DAY));
    teller.version(2, firm.accidentClosed("acc", true, false));
    assertEquals(List.of("V5"), Desk.vetoes(firm));
  }

  @Test
  void aMajorAccidentWithinAYearVetoesEveryGovernmentAboveItsPlace() {
    Firm firm = Firm.in("350102");
    teller.oneByOne(firm.accident("acc", AccidentGrade.LARGER, DAY));
    assertEquals(List.of(), standing("350102"));
    teller.version(2, firm.supplemented("acc", AccidentGrade.MAJOR));
    assertEquals(List.of("G1"), standing("350102"));
    assertEquals(List.of("G1"), standing("3501"));
    assertEquals(List.of(), standing("3502"));
    clock.moveTo(Instant.parse("2027-05-02T02:00:00Z"));
    assertEquals(List.of(), standing("350102"), "a year later");
  }

  @Test
  void aReportThatAnAuthorityBentVetoesThatAuthorityAlone() {
    Firm firm = Firm.in("350203");
    teller.oneByOne(firm.accident("acc", DAY));
    teller.version(2, firm.misreported("acc", ReportFault.LATE, null));
    assertEquals(List.of(), standing("350203"), "the enterprise was late, not the authority");
    teller.version(3, firm.misreported("acc", ReportFault.CONCEALED, "350203"));
    assertEquals(List.of("G2"), standing("350203"));
    assertEquals(List.of(), standing("3502"));
  }

  @Test
  void failedRescueVetoesWhenTheClosingEstablishedIt() {
    Firm firm = Firm.in("350302");
    teller.oneByOne(firm.accident("acc", DAY));
    teller.version(2, firm.accidentClosed("acc", true, true));
    assertEquals(List.of("G3"), standing("350302"));
  }

  @Test
  void whatNoFactsAreToldOfIsShownAsNotAssessed() {
    assertEquals(List.of("G4"), list("350402").getList("[assessed=false]*.code"));
  }

  private static List<String> standing(String region) {
    return list(region).getList("[standing=true]*.code");
  }

  private static Answer list(String region) {
    return given()
        .auth()
        .oauth2(Tokens.province("35"))
        .get("/scoring/v1/government-vetoes?region=" + region)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }
}
