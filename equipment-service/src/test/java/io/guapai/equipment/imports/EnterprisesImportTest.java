package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.equipment.imports.Importing.post;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.equipment.Api;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Enterprises by themselves, in a county that no other test uses (Tongling). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterprisesImportTest {

  private static final String COUNTY = Tokens.county("340722");
  private static final String PROFILE =
      """
      name: enterprises
      subject: ENTERPRISE
      sourceSystem: FIRMS
      columns: { enterpriseName: name, creditCode: code, region: county, industry: industry }
      """;
  private static final String HEADER = "name,code,county,industry\n";

  @Test
  void enterprisesComeInWithoutUnitsAndTheSameFileTwiceChangesNothing() {
    String code = Api.creditCode("340722", 9);
    String csv = HEADER + "枞阳一厂," + code + ",340722,C\n枞阳二厂,,340722,\n枞阳 二厂,,340722,\n";
    ended(COUNTY, accepted(COUNTY, csv, PROFILE))
        .then()
        .body(has("accepted", equalTo(3)), has("added", equalTo(2)), has("unchanged", equalTo(1)));
    ended(COUNTY, accepted(COUNTY, csv, PROFILE))
        .then()
        .body(has("accepted", equalTo(3)), has("added", equalTo(0)), has("unchanged", equalTo(3)));
    as(COUNTY).queryParam("text", "厂").get(ENTERPRISES).then().body(has("items", hasSize(2)));
    as(COUNTY).get(ENTERPRISES + "/" + code).then().body(has("industry", equalTo("C")));
  }

  @Test
  void aProvisionalIdOfAnotherEnterpriseIsRefused() {
    String known = Api.enterprise(COUNTY, "枞阳在册单位", "340722");
    String csv = HEADER + "枞阳在册单位," + known + ",340722,\n枞阳冒名单位," + known + ",340722,\n";
    String job = accepted(COUNTY, csv, PROFILE);
    ended(COUNTY, job).then().body(has("accepted", equalTo(1)), has("rejected", equalTo(1)));
    Answer told = as(COUNTY).get(job + "/rejected-rows").as(Answer.class);
    assertTrue(told.getString("items[0].reasonCode").equals("ENTERPRISE_ID_TAKEN"));
    assertTrue(told.getString("items[0].reason").contains("枞阳在册单位"));
  }

  @Test
  void aProfileOfEnterprisesHasNothingOfUnits() {
    byte[] csv = (HEADER + "x,,340722,\n").getBytes(StandardCharsets.UTF_8);
    post(COUNTY, csv, PROFILE.replace("industry: industry", "recordNo: industry"))
        .then()
        .statusCode(422)
        .body(has("field", equalTo("columns.recordNo")));
    post(COUNTY, csv, PROFILE + "complete: true\n").then().statusCode(422);
    post(COUNTY, csv, PROFILE, Map.of("complete", true)).then().statusCode(422);
    post(COUNTY, csv, PROFILE.replace("ENTERPRISE", "PERSON")).then().statusCode(422);
  }
}
