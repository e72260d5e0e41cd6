package io.guapai.equipment.publicunit;

import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code at a unit leads whoever scans it to the unit's public page. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SignTest {

  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final String COUNTY = "320925";
  private static final String OFFICER = Tokens.county(COUNTY);

  /** A unit as it was entered. */
  private record Unit(String id, String no) {}

  @Test
  void theCodeIsTheAddressOfTheUnitsPublicPage() throws Exception {
    Unit unit = unit();
    String svg =
        given()
            .auth()
            .oauth2(OFFICER)
            .queryParam("site", "https://guapai.example")
            .get("/equipment/v1/equipment/{id}/sign", unit.id())
            .then()
            .statusCode(200)
            .contentType("image/svg+xml")
            .extract()
            .asString();
    assertEquals("https://guapai.example/unit.html?no=" + unit.no().replace(":", "%3A"), read(svg));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "guapai.example", "javascript:alert(1)", "https://a/b?c"})
  void anythingButASiteIsRefused(String site) {
    given()
        .auth()
        .oauth2(OFFICER)
        .queryParam("site", site)
        .get("/equipment/v1/equipment/{id}/sign", unit().id())
        .then()
        .statusCode(400);
  }

  private static Unit unit() {
    String owner = enterprise(OFFICER, "Sign 标志物业 " + System.nanoTime(), COUNTY);
    JsonPath unit = enter(OFFICER, elevator(owner, COUNTY + "001", "SIGN-" + owner)).jsonPath();
    return new Unit(unit.getString("id"), unit.getString("equipmentNo"));
  }

  /** What a reader makes of the drawing. */
  private static String read(String svg) throws Exception {
    List<MatchResult> modules = MODULE.matcher(svg).results().toList();
    int least = modules.stream().mapToInt(m -> Integer.parseInt(m.group(1))).min().orElseThrow();
    int most = modules.stream().mapToInt(m -> Integer.parseInt(m.group(1))).max().orElseThrow();
    BitMatrix matrix = new BitMatrix(most - least + 1);
    modules.forEach(
        module ->
            matrix.set(
                Integer.parseInt(module.group(1)) - least,
                Integer.parseInt(module.group(2)) - least));
    return new Decoder().decode(matrix).getText();
  }
}
