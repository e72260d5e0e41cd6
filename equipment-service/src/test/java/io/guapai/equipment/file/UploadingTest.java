package io.guapai.equipment.file;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.count;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.file.Uploads.PATH;
import static io.guapai.equipment.file.Uploads.form;
import static io.guapai.equipment.file.Uploads.pdf;
import static io.guapai.equipment.file.Uploads.photo;
import static io.guapai.equipment.file.Uploads.text;
import static io.guapai.equipment.file.Uploads.upload;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files before a dossier names them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UploadingTest {

  private static final String COUNTY = "320903";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;

  private String user;
  private String owner;

  @BeforeEach
  void anEnterprise() {
    user = enterprise(OFFICER, "Uploader " + UUID.randomUUID(), COUNTY);
    owner = Tokens.enterprise(user, null);
  }

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void aFileIsReadBackAsItWas() {
    byte[] content = Arrays.copyOf(pdf(), 700_000);
    Response uploaded =
        form(owner)
            .multiPart("file", "report.pdf", content, "application/octet-stream")
            .multiPart(text("title", "监督检验证书\u200B  TJ-1"))
            .post(PATH);
    uploaded
        .then()
        .statusCode(201)
        .body(has("name", equalTo("report.pdf")), has("title", equalTo("监督检验证书 TJ-1")))
        .body(has("mediaType", equalTo("application/pdf")), has("size", equalTo(content.length)))
        .header("Location", containsString(uploaded.path("href")));
    String tag = "\"" + uploaded.path("sha256") + "\"";

    Response read = as(owner).get(uploaded.<String>path("href"));
    read.then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Length", String.valueOf(content.length))
        .header("ETag", tag)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", containsString("attachment; filename=\"report.pdf\""));
    assertArrayEquals(content, read.asByteArray());
    as(owner)
        .header("If-None-Match", tag)
        .get(uploaded.<String>path("href"))
        .then()
        .statusCode(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ a program", "<html><script>", "GIF89a", "PK\u0003\u0004", "%PD", " "})
  void whatItsContentIsNotIsRefusedWhateverItsName(String content) throws SQLException {
    upload(owner, "paper.pdf", content.getBytes(StandardCharsets.ISO_8859_1))
        .then()
        .statusCode(415)
        .body(has("type", equalTo("urn:guapai:problem:file-type-refused")));
    nothingIsKept();
  }

  @Test
  void anEmptyATooLargeAndNoFileAreRefused() throws SQLException {
    upload(owner, "paper.pdf", new byte[0])
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:file-empty")));
    upload(owner, "paper.pdf", Arrays.copyOf(pdf(), 10 * 1024 * 1024 + 1))
        .then()
        .statusCode(413)
        .body(has("type", equalTo("urn:guapai:problem:file-too-large")));
    form(owner)
        .multiPart("title", "no file")
        .post(PATH)
        .then()
        .statusCode(400)
        .body(has("type", equalTo("urn:guapai:problem:part-missing")));
    form(owner).multiPart("file", "a text, no file").post(PATH).then().statusCode(400);
    form(owner)
        .multiPart("file", "a.pdf", pdf())
        .multiPart(text("title", "x".repeat(201)))
        .post(PATH)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("title")));
    form(owner)
        .multiPart("file", "a.pdf", pdf())
        .multiPart(text("title", "a\u0007b"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("title")));
    as(owner).body("{}").post(PATH).then().statusCode(415);
    given()
        .auth()
        .oauth2(owner)
        .header("Content-Type", "multipart/form-data; boundary=b")
        .body("no form at all".getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then()
        .statusCode(400)
        .body(has("type", equalTo("urn:guapai:problem:unreadable-body")));
    nothingIsKept();
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd.pdf",
    "C:\\papers\\run.exe, run.exe.pdf",
    ".hidden.pdf, hidden.pdf"
  })
  void aNameLeadsNowhereElse(String given, String kept) {
    byte[] body =
        ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--b--\r\n")
            .formatted(given, new String(pdf(), StandardCharsets.US_ASCII))
            .getBytes(StandardCharsets.UTF_8);
    given()
        .auth()
        .oauth2(owner)
        .header("Content-Type", "multipart/form-data; boundary=b")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body(has("name", equalTo(kept)));
  }

  @Test
  void anUploadThatEndsBeforeItsEndLeavesNothing() throws Exception {
    byte[] form =
        ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                + "%PDF-1.7"
                + "x".repeat(200_000)
                + "\r\n--b--\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                      .formatted(PATH, owner)
                  + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: %d\r\n\r\n"
                      .formatted(form.length))
              .getBytes(StandardCharsets.US_ASCII));
      out.write(form, 0, form.length / 2);
      out.flush();
    } catch (IOException closed) {
      throw new AssertionError("the service went away before its client did", closed);
    }
    // The next upload goes through, and is the only one.
    upload(owner, "b.pdf", pdf()).then().statusCode(201);
    assertEquals(1, waiting());
  }

  @Test
  void theSameContentIsKeptOnceAndTheSameRequestIsOneFile() throws SQLException {
    byte[] content = pdf();
    Response first = upload(owner, "a.pdf", content);
    Response second = upload(OFFICER, "b.pdf", content);
    assertNotEquals(first.<String>path("id"), second.<String>path("id"));
    assertEquals(1, contents(first.path("sha256")));
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      form(owner)
          .header("Idempotency-Key", key)
          .multiPart("file", "c.pdf", content)
          .post(PATH)
          .then()
          .statusCode(201);
    }
    assertEquals(2, waiting());
    form(owner)
        .header("Idempotency-Key", key)
        .multiPart("file", "c.pdf", pdf())
        .post(PATH)
        .then()
        .statusCode(422);
  }

  @Test
  void nobodyElseSeesItUntilADossierNamesIt() {
    String file = upload(owner);
    String other = enterprise(OFFICER, "Other " + UUID.randomUUID(), COUNTY);
    for (String stranger :
        new String[] {
          OFFICER,
          Tokens.city("3209"),
          Tokens.province("32"),
          Tokens.enterprise(other, null),
          Organizations.institute("Institute of other files")
        }) {
      as(stranger).get(PATH + "/" + file).then().statusCode(404);
    }
    as(owner).get(PATH + "/" + file).then().statusCode(200);
    given().get(PATH + "/" + file).then().statusCode(401);
    as(Tokens.admin()).get(PATH + "/" + file).then().statusCode(403);
    as(owner).get(PATH + "/none").then().statusCode(404);

    String ofCounty = upload(OFFICER);
    as(Tokens.city("3209")).get(PATH + "/" + ofCounty).then().statusCode(404);
    as(owner).get(PATH + "/" + ofCounty).then().statusCode(404);
    as(OFFICER).get(PATH + "/" + ofCounty).then().statusCode(200);
    upload(Tokens.auditor(COUNTY), "a.pdf", pdf()).then().statusCode(403);
    upload(Tokens.admin(), "a.pdf", pdf()).then().statusCode(403);
  }

  @Test
  void anotherOfTheEnterpriseGetsAPhotoWithoutWhatTheCameraWrote() {
    byte[] photo = photo();
    Response uploaded = upload(owner, "door.jpg", photo);
    assertArrayEquals(photo, as(owner).get(uploaded.<String>path("href")).asByteArray());
    String colleague = Tokens.of("colleague", List.of("enterprise"), null, user, null);
    Response copy = as(colleague).get(uploaded.<String>path("href"));
    copy.then().statusCode(200).header("ETag", not(containsString(uploaded.path("sha256") + "\"")));
    assertEquals(4, copy.asByteArray().length, "begin and end, and no comment");
  }

  @Test
  void whatNoDossierNamesIsRemovedWhenItsTermIsOver() throws SQLException {
    byte[] content = pdf();
    Response early = upload(owner, "a.pdf", content);
    String sha256 = early.path("sha256");
    clock.moveBy(Duration.ofDays(6));
    Response late = upload(owner, "b.pdf", content);
    as(owner).get(early.<String>path("href")).then().statusCode(200);

    clock.moveBy(Duration.ofDays(1).plusMinutes(1));
    awaitGone(early.path("href"));
    as(owner).get(late.<String>path("href")).then().statusCode(200);
    assertEquals(1, contents(sha256), "another file has it");

    clock.moveBy(Duration.ofDays(6));
    awaitGone(late.path("href"));
    assertEquals(0, contents(sha256));
    upload(owner, "c.pdf", content).then().statusCode(201);
  }

  @Test
  void nobodyHoardsFilesThatHeHandsInWithNothing() throws SQLException {
    upload(owner);
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into uploaded_file select gen_random_uuid(), sha256, name, title, enterprise_id,"
              + " region_code, organization_id, uploaded_by, uploaded_at, named from uploaded_file"
              + " cross join generate_series(1, 199) where enterprise_id = '"
              + user
              + "'");
    }
    upload(owner, "one too many.pdf", pdf())
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:files-waiting")));
    assertEquals(200, waiting());
  }

  private void awaitGone(String href) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> as(owner).get(href).then().statusCode(404));
  }

  private void nothingIsKept() throws SQLException {
    assertEquals(0, waiting());
  }

  private long waiting() throws SQLException {
    return count("select count(*) from uploaded_file where enterprise_id = '" + user + "'");
  }

  private static long contents(String sha256) throws SQLException {
    return count("select count(*) from file_content where sha256 = '" + sha256 + "'");
  }
}
