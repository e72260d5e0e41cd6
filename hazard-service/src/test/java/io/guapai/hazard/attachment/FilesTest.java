package io.guapai.hazard.attachment;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.attachment.Photos.attach;
import static io.guapai.hazard.attachment.Photos.form;
import static io.guapai.hazard.attachment.Photos.upload;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.Api;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Photos and files of hazards. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FilesTest {

  private static final String COUNTY = "320585";

  @Test
  void aPhotoIsAttachedListedAndReadBackAsItWas() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    byte[] photo = Arrays.copyOf(Photos.jpeg(), 700_000);

    Response attached =
        given()
            .auth()
            .oauth2(unit.owner())
            .multiPart("file", "door.jpg", photo, "application/octet-stream")
            .multiPart("purpose", "FOUND")
            .multiPart(text("caption", "门锁短接"))
            .post(Api.HAZARDS + "/" + hazard + "/files");
    attached
        .then()
        .statusCode(201)
        .body(has("name", equalTo("door.jpg")))
        .body(has("mediaType", equalTo("image/jpeg")))
        .body(has("size", equalTo(photo.length)))
        .body(has("purpose", equalTo("FOUND")))
        .body(has("caption", equalTo("门锁短接")))
        .body(has("attachedBy", equalTo("enterprise-" + unit.enterprise())))
        .header("Location", containsString(attached.as(Answer.class).get("href")));
    String sha256 = attached.as(Answer.class).get("sha256");

    as(unit.county())
        .get(Api.HAZARDS + "/" + hazard + "/files")
        .then()
        .statusCode(200)
        .body(has("id", contains(attached.<String>path("id"))));
    as(unit.county())
        .get(Api.HAZARDS + "/" + hazard + "/history")
        .then()
        .body(has("items.act", contains("REPORT", "ATTACH")))
        .body(has("items[1].reason", equalTo("FOUND: door.jpg")));

    Response content = as(unit.county()).get(attached.<String>path("href"));
    content
        .then()
        .statusCode(200)
        .contentType("image/jpeg")
        .header("Content-Length", String.valueOf(photo.length))
        .header("ETag", "\"" + sha256 + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", containsString("filename=\"door.jpg\""));
    assertArrayEquals(photo, content.asByteArray());
    as(unit.county())
        .header("If-None-Match", "\"" + sha256 + "\"")
        .get(attached.<String>path("href"))
        .then()
        .statusCode(304);
  }

  @Test
  void aChineseNameComesBackAsItWas() throws IOException {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    byte[] body = form(Photos.jpeg(), "现场照片 1.jpg");
    Response attached =
        given()
            .auth()
            .oauth2(unit.owner())
            .header("Content-Type", "multipart/form-data; boundary=b")
            .body(body)
            .post(Api.HAZARDS + "/" + hazard + "/files");
    attached.then().statusCode(201).body(has("name", equalTo("现场照片 1.jpg")));
    as(unit.county())
        .get(attached.<String>path("href"))
        .then()
        .header(
            "Content-Disposition",
            "attachment; filename=\"____ 1.jpg\";"
                + " filename*=UTF-8''%E7%8E%B0%E5%9C%BA%E7%85%A7%E7%89%87%201.jpg");
  }

  @Test
  void theSameContentIsKeptOnceHoweverOftenItIsAttached() throws SQLException {
    TestUnit unit = TestUnit.registered(COUNTY);
    TestUnit stranger = TestUnit.registered("320583");
    byte[] photo = Photos.jpeg();
    String hazard = Reported.byOwner(unit, "GENERAL");
    String elsewhere = Reported.byOwner(stranger, "GENERAL");
    String sha256 =
        attach(unit.owner(), hazard, "a.jpg", photo, "FOUND").as(Answer.class).get("sha256");
    attach(unit.owner(), hazard, "b.jpg", photo, "BEFORE").then().statusCode(201);
    attach(stranger.owner(), elsewhere, "c.jpg", photo, "OTHER").then().statusCode(201);
    assertEquals(1, count("select count(*) from file_content where sha256 = ?", sha256));
    assertEquals(3, count("select count(*) from attachment where sha256 = ?", sha256));
  }

  @Test
  void aFileIsAttachedToAnOpenHazardBySomebodyWhoDealsWithIt() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    attach(unit.county(), hazard, "FOUND").then().statusCode(201);
    attach(unit.county(), hazard, "ORDER").then().statusCode(201);
    attach(unit.owner(), hazard, "ORDER")
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:purpose-not-yours")));
    attach(Tokens.auditor(COUNTY), hazard, "FOUND").then().statusCode(403);
    attach(Tokens.county("320583"), hazard, "FOUND").then().statusCode(404);
    attach(Organizations.institute("Suzhou Institute"), hazard, "FOUND").then().statusCode(404);
    given()
        .multiPart("file", "a.jpg", Photos.jpeg())
        .post(Api.HAZARDS + "/" + hazard + "/files")
        .then()
        .statusCode(401);

    Reported.confirm(unit, hazard);
    String ended = Reported.byOwner(unit, "O57-25-3");
    Api.act(unit.county(), ended, "confirmation", Map.of("decision", "REJECT", "reason", "no"))
        .then()
        .statusCode(200);
    attach(unit.county(), ended, "FOUND")
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
  }

  @Test
  void anInstituteAttachesToItsOwnReportOnly() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String institute = Organizations.institute("Taicang Institute");
    String other = Organizations.institute("Another Institute");
    String hazard = Reported.report(institute, unit, "GB45067-5.6.4").as(Answer.class).get("id");
    String href =
        attach(institute, hazard, "FOUND")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("href");
    as(institute).get(href).then().statusCode(200);
    as(unit.county()).get(href).then().statusCode(200);
    as(other).get(href).then().statusCode(404);
    as(other).get(Api.HAZARDS + "/" + hazard + "/files").then().statusCode(404);
    attach(other, hazard, "FOUND").then().statusCode(404);
  }

  @Test
  void anUploadSentTwiceUnderOneKeyIsOneFile() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    byte[] photo = Photos.jpeg();
    for (int i = 0; i < 2; i++) {
      upload(unit)
          .header("Idempotency-Key", "photo-" + hazard)
          .multiPart("file", "a.jpg", photo)
          .multiPart("purpose", "FOUND")
          .post(Api.HAZARDS + "/" + hazard + "/files")
          .then()
          .statusCode(201);
    }
    as(unit.owner())
        .get(Api.HAZARDS + "/" + hazard + "/files")
        .then()
        .body(has("size()", equalTo(1)));
    upload(unit)
        .header("If-Match", "\"99\"")
        .multiPart("file", "a.jpg", photo)
        .multiPart("purpose", "FOUND")
        .post(Api.HAZARDS + "/" + hazard + "/files")
        .then()
        .statusCode(412);
  }

  @Test
  void whoOnlyKnowsTheDigestGetsNothing() throws SQLException {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    Response attached = attach(unit.owner(), hazard, "FOUND");
    String stranger = Tokens.county("320583");
    as(stranger).get(attached.<String>path("href")).then().statusCode(404);
    given().get(attached.<String>path("href")).then().statusCode(401);
    as(Tokens.admin()).get(attached.<String>path("href")).then().statusCode(403);
    as(unit.county()).get("/hazard/v1/files/none").then().statusCode(404);

    try (Connection connection = Database.asApplication()) {
      assertEquals(0, seen(connection, attached.as(Answer.class).get("sha256"), "320583"));
      assertEquals(0, seen(connection, attached.as(Answer.class).get("sha256"), ""));
      assertEquals(1, seen(connection, attached.as(Answer.class).get("sha256"), COUNTY));
      try (PreparedStatement change =
          connection.prepareStatement("update file_content set bytes = 'x' where sha256 = ?")) {
        change.setString(1, attached.as(Answer.class).get("sha256"));
        assertEquals(0, change.executeUpdate());
      }
    }
  }

  private static MultiPartSpecification text(String name, String value) {
    return new MultiPartSpecBuilder(value)
        .controlName(name)
        .mimeType("text/plain")
        .charset(StandardCharsets.UTF_8)
        .build();
  }

  private static int seen(Connection connection, String sha256, String region) throws SQLException {
    try (PreparedStatement scope =
        connection.prepareStatement("select set_config('guapai.region', ?, false)")) {
      scope.setString(1, region);
      scope.execute();
    }
    try (PreparedStatement query =
        connection.prepareStatement("select count(*) from file_content where sha256 = ?")) {
      query.setString(1, sha256);
      return single(query);
    }
  }

  private static int count(String query, String sha256) throws SQLException {
    try (Connection connection = Database.asOwner();
        PreparedStatement prepared = connection.prepareStatement(query)) {
      prepared.setString(1, sha256);
      return single(prepared);
    }
  }

  private static int single(PreparedStatement query) throws SQLException {
    try (ResultSet result = query.executeQuery()) {
      assertTrue(result.next());
      return result.getInt(1);
    }
  }
}
