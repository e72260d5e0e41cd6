package io.guapai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;

/** The OpenAPI document of the service under test. */
public final class PublishedDocument {

  private PublishedDocument() {}

  /** Where the service serves it. */
  public static String path() {
    return ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
  }

  /** Reads it. */
  public static JsonNode read() {
    return Json.read(
        RestAssured.given().noFilters().get(path()).then().statusCode(200).extract().asString());
  }
}
