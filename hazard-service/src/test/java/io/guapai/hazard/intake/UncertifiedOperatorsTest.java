package io.guapai.hazard.intake;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.Told;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UncertifiedOperatorsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @Test
  void operatorsWithoutACertificateAreOneHazardOfTheEnterpriseUntilTheyHaveOne() {
    TestEnterprise enterprise = TestEnterprise.registered("320412");
    String finding = UUID.randomUUID().toString();
    Streams.publish(uncertified(enterprise, finding));
    Streams.publish(uncertified(enterprise, finding));
    Patience.until(() -> hazards(enterprise).getList("items").size() == 1);
    Answer hazard = Api.hazard(enterprise.county(), hazards(enterprise).getString("items[0].id"));
    assertEquals("TSEL-14-UNCERTIFIED", hazard.getString("code"));
    assertEquals("GENERAL", hazard.getString("grade"));
    assertEquals("GRADED", hazard.getString("state"));
    assertEquals("SYSTEM", hazard.getString("sourceKind"));
    assertNull(hazard.getString("equipmentId"));
    assertTrue(hazard.getString("description").contains("2名作业人员证件失效仍在岗"));

    Streams.publish(cleared(enterprise, finding));
    assertTrue(Told.await(HazardClosed.class, hazard.getString("id")).reason().contains("均持有效证件"));

    Streams.publish(uncertified(enterprise, UUID.randomUUID().toString()));
    Patience.until(() -> hazards(enterprise).getList("items").size() == 2);
    assertEquals(
        List.of("GRADED", "CLOSED"), hazards(enterprise).getList("items.state", String.class));
  }

  private static Answer hazards(TestEnterprise enterprise) {
    return as(enterprise.owner()).get(Api.HAZARDS).as(Answer.class);
  }

  private static OperatorsUncertified uncertified(TestEnterprise enterprise, String finding) {
    return new OperatorsUncertified(finding, enterprise.id(), "320412", DAY, 2, 3);
  }

  private static OperatorsUncertifiedCleared cleared(TestEnterprise enterprise, String finding) {
    return new OperatorsUncertifiedCleared(finding, enterprise.id(), "320412", DAY.plusDays(9));
  }
}
