package io.guapai.hazard.attachment;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.attachment.Photos.attach;
import static io.guapai.hazard.attachment.Photos.form;
import static io.guapai.hazard.attachment.Photos.upload;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are refused leave nothing. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FileRefusalsTest {

  private static final String COUNTY = "320585";

  @Test
  void whatIsNoPhotoAndNoPdfIsRefusedWhateverItCallsItself() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    for (String content :
        List.of(
            "MZ\u0090 a program",
            "<html><script>alert(1)</script>",
            "GIF89a",
            "P",
            "\u00ff\u00d8")) {
      attach(
              unit.owner(),
              hazard,
              "photo.jpg",
              content.getBytes(StandardCharsets.ISO_8859_1),
              "FOUND")
          .then()
          .statusCode(415)
          .body(has("type", equalTo("urn:guapai:problem:file-type-refused")));
    }
    attach(unit.owner(), hazard, "photo.jpg", new byte[0], "FOUND")
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:file-empty")));
    byte[] large = Arrays.copyOf(Photos.jpeg(), 10 * 1024 * 1024 + 1);
    attach(unit.owner(), hazard, "photo.jpg", large, "FOUND")
        .then()
        .statusCode(413)
        .body(has("type", equalTo("urn:guapai:problem:file-too-large")));
    nothingIsKept(unit, hazard);
  }

  @Test
  void aFormThatIsNotWhatWasAskedForIsRefused() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    String path = Api.HAZARDS + "/" + hazard + "/files";
    attach(unit.owner(), hazard, "photo.jpg", Photos.jpeg(), "SOUVENIR").then().statusCode(400);
    upload(unit).multiPart("purpose", "FOUND").post(path).then().statusCode(400);
    upload(unit).multiPart("file", "text, no file").post(path).then().statusCode(400);
    upload(unit).multiPart("file", "a.jpg", Photos.jpeg()).post(path).then().statusCode(400);
    upload(unit)
        .multiPart("file", "a.jpg", Photos.jpeg())
        .multiPart("purpose", "FOUND")
        .multiPart("caption", "x".repeat(501))
        .post(path)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("caption")));
    as(unit.owner()).body("{}").post(path).then().statusCode(415);
    given()
        .auth()
        .oauth2(unit.owner())
        .header("Content-Type", "multipart/form-data; boundary=b")
        .body("no form at all".getBytes(StandardCharsets.UTF_8))
        .post(path)
        .then()
        .statusCode(400)
        .body(has("type", equalTo("urn:guapai:problem:unreadable-body")));
    nothingIsKept(unit, hazard);
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() throws IOException {
    TestUnit unit = TestUnit.registered(COUNTY);
    String hazard = Reported.byOwner(unit, "GENERAL");
    byte[] form = form(Arrays.copyOf(Photos.jpeg(), 200_000), "half.jpg");
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST %s/%s/files HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                      .formatted(Api.HAZARDS, hazard, unit.owner())
                  + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: %d\r\n\r\n"
                      .formatted(form.length))
              .getBytes(StandardCharsets.US_ASCII));
      out.write(form, 0, form.length / 2);
      out.flush();
    }
    // The next upload goes through, and is the only one.
    attach(unit.owner(), hazard, "FOUND").then().statusCode(201);
    Patience.until(
        () ->
            as(unit.county())
                .get(Api.HAZARDS + "/" + hazard + "/files")
                .as(Answer.class)
                .getList("name")
                .equals(List.of("photo.jpg")));
  }

  private static void nothingIsKept(TestUnit unit, String hazard) {
    as(unit.county())
        .get(Api.HAZARDS + "/" + hazard + "/files")
        .then()
        .statusCode(200)
        .body(has("$", empty()));
    assertEquals(1, Api.hazard(unit.county(), hazard).getLong("version"));
  }
}
