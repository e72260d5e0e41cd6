package io.guapai.hazard.intake;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.SiteMatter;
import io.guapai.contracts.inspection.ConfirmationsRecorded;
import io.guapai.contracts.inspection.DiagnosisGiven;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What coordinators, patrols, experts and joint checks found at enterprises. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SiteFindingsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final String REGION = "320412";

  private static Answer hazards(TestEnterprise enterprise) {
    return as(enterprise.owner()).get(Api.HAZARDS).as(Answer.class);
  }

  private static ConfirmationsRecorded confirmed(TestEnterprise enterprise, SiteFinding... found) {
    return new ConfirmationsRecorded(
        UUID.randomUUID().toString(),
        enterprise.id(),
        REGION,
        2025,
        false,
        2,
        1,
        3,
        2,
        DAY,
        "coordinator-320412001",
        List.of(found));
  }

  @Test
  void whatACoordinatorFoundIsVerifiedUnderTheCodeOfItsMatter() {
    TestEnterprise enterprise = TestEnterprise.registered(REGION);
    TestUnit unit = TestUnit.registeredAt(REGION, enterprise.id());
    ConfirmationsRecorded fact =
        confirmed(
            enterprise,
            new SiteFinding(SiteMatter.UNIT_NOT_IN_REGISTER, null, "叉车一台，无牌照"),
            new SiteFinding(SiteMatter.UNIT_NOT_FOUND, unit.equipmentNo(), "据称已拆除"),
            new SiteFinding(SiteMatter.UNIT_UNSAFE, unit.equipmentNo(), "轿门变形"),
            new SiteFinding(SiteMatter.OPERATORS_UNCERTIFIED, null, "一名司机无证"),
            new SiteFinding(SiteMatter.NO_SYSTEM, null, "没有制度"),
            new SiteFinding(SiteMatter.SYSTEM_NOT_KEPT, null, "日管控无记录"),
            new SiteFinding(SiteMatter.OTHER, null, "TSEL-13-NO-SAFETY-STAFF 没有安全员"));
    Streams.publish(fact);
    Streams.publish(fact);
    Patience.until(() -> hazards(enterprise).getList("items").size() == 6);
    Answer all = hazards(enterprise);
    assertEquals(
        Set.of(
            "TSEL-33-UNREGISTERED",
            "GENERAL",
            "TSEL-14-UNCERTIFIED",
            "TSEL-34-NO-SYSTEM",
            "TSEL-34-SYSTEM-NOT-KEPT",
            "TSEL-13-NO-SAFETY-STAFF"),
        Set.copyOf(all.getList("items.code", String.class)));
    assertEquals(Set.of("REPORTED"), Set.copyOf(all.getList("items.state", String.class)));
    String id = all.getString("items[code=TSEL-33-UNREGISTERED].id");
    Answer unregistered = Api.hazard(enterprise.county(), id);
    assertEquals("COORDINATOR", unregistered.getString("sourceKind"));
    assertNull(unregistered.getString("equipmentNo"));
    assertTrue(unregistered.getString("description").contains("叉车"));
    assertEquals(unit.equipmentNo(), all.getString("items[code=GENERAL].equipmentNo"));
  }

  @Test
  void whatIsAboutAUnitThatIsNotKnownYetWaitsForIt() {
    TestEnterprise enterprise = TestEnterprise.registered(REGION);
    TestUnit any = TestUnit.in(REGION);
    TestUnit unit = new TestUnit(any.equipmentId(), any.equipmentNo(), enterprise.id(), REGION);
    Streams.publish(
        new DiagnosisGiven(
            UUID.randomUUID().toString(),
            enterprise.id(),
            REGION,
            DAY,
            "EXPERT-1",
            List.of(new SiteFinding(SiteMatter.UNIT_UNSAFE, unit.equipmentNo(), "主梁下挠"))));
    Streams.publish(unit.registration());
    Patience.until(() -> hazards(enterprise).getList("items").size() == 1);
    assertEquals(
        "EXPERT",
        Api.hazard(enterprise.county(), hazards(enterprise).getString("items[0].id"))
            .getString("sourceKind"));
  }
}
