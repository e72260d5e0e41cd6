package io.guapai.equipment.imports;

import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.equipment.imports.Importing.post;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.equipment.Api;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register may tell where its units stand. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PositionImportTest {

  private static final String COUNTY = "530402";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String PROFILE =
      """
      name: positions
      sourceSystem: PLACED
      fields:
        recordNo: 编号
        enterpriseName: 单位
        region: { constant: "530402" }
        variety: { constant: "3110" }
        useState: { constant: IN_USE }
        regState: { constant: REGISTERED }
        longitude: 经度
        latitude: 纬度
        datum: 坐标系
      regions: { match: CODE }
      """;

  @Test
  void aPositionComesInAndABadOneCostsNothingElse() {
    String rows =
        """
        编号,单位,经度,纬度,坐标系
        1,玉溪商场,102.54,24.35,WGS84
        2,玉溪商场,102.55°,24.36°,GCJ02
        3,玉溪商场,202.54,24.35,WGS84
        4,玉溪商场,102.54,,WGS84
        5,玉溪商场,102.54,24.35,BD09
        6,玉溪商场,102.54,24.35,
        7,玉溪商场,0,0,WGS84
        8,玉溪商场,东经102度,24.35,WGS84
        9,玉溪商场,,,
        """;
    ended(OFFICER, accepted(OFFICER, rows, PROFILE)).then().body(has("accepted", equalTo(9)));
    List<String> placed =
        Api.as(OFFICER)
            .get("/equipment/v1/map/units?bbox=102.5,24.3,102.6,24.4")
            .then()
            .statusCode(200)
            .extract()
            .path("features.properties.equipmentNo");
    assertEquals(List.of("PLACED:1", "PLACED:2"), placed.stream().sorted().toList());

    String moved = "编号,单位,经度,纬度,坐标系\n1,玉溪商场,102.58,24.38,WGS84\n2,玉溪商场二,,,\n";
    ended(OFFICER, accepted(OFFICER, moved, PROFILE));
    Api.as(OFFICER)
        .get("/equipment/v1/map/units?bbox=102.57,24.37,102.59,24.39")
        .then()
        .body(has("features[0].properties.equipmentNo", equalTo("PLACED:1")));
    Api.as(OFFICER)
        .get("/equipment/v1/equipment?equipmentNo=PLACED:2")
        .then()
        .body(has("items[0].position.longitude", equalTo(102.55)));
  }

  @Test
  void aPositionIsToldAsAWholeOrNotAtAll() {
    String file = "编号,单位,经度,纬度,坐标系\n1,玉溪商场,102.54,24.35,WGS84\n";
    for (String part : List.of("  datum: 坐标系\n", "  latitude: 纬度\n")) {
      post(OFFICER, file.getBytes(StandardCharsets.UTF_8), PROFILE.replace(part, ""))
          .then()
          .statusCode(422)
          .body(has("field", endsWith("fields." + part.strip().split(":", -1)[0])));
    }
    post(
            OFFICER,
            file.getBytes(StandardCharsets.UTF_8),
            PROFILE.replace("datum: 坐标系", "datum: { constant: BD09 }"))
        .then()
        .statusCode(422)
        .body(has("field", endsWith("fields.datum.constant")));
  }
}
