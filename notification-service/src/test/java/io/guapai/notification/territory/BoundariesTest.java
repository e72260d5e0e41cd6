package io.guapai.notification.territory;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The boundaries on the map are those that the deployment brings. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BoundariesTest {

  private static final String XUZHOU =
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature",
       "properties": {"code": "320312", "name": "铜山区"},
       "geometry": {"type": "Polygon",
        "coordinates": [[[117, 34], [118, 34], [118, 35], [117, 34]]]}}]}
      """;

  @Test
  void aFileOfTheDeploymentIsShown() throws IOException {
    Path folder =
        Path.of(ConfigProvider.getConfig().getValue("guapai.territory.boundaries", String.class));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("3203.json"), XUZHOU);
    ask("3203")
        .statusCode(200)
        .contentType("application/geo+json")
        .body(has("features[0].properties.code", equalTo("320312")));
  }

  @Test
  void whereThereIsNoneNothingIsClaimed() {
    ask("32").statusCode(204);
  }

  @Test
  void aRegionThatDoesNotExistHasNone() {
    ask("3299").statusCode(404);
    ask("..%2f..%2fetc").statusCode(400);
  }

  private static ValidatableResponse ask(String code) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.county("320312"))
        .get("/notification/v1/regions/" + code + "/boundaries")
        .then();
  }
}
