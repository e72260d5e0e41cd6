package io.guapai.hazard.attachment;

import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Photos as tests take and attach them. */
public final class Photos {

  private Photos() {}

  /** A photo that no other is like. */
  public static byte[] jpeg() {
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    photo.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    photo.writeBytes(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    return photo.toByteArray();
  }

  /** Attaches a photo; the answer is not looked at. */
  public static Response attach(String token, String hazard, String purpose) {
    return attach(token, hazard, "photo.jpg", jpeg(), purpose);
  }

  /** Attaches a file; the answer is not looked at. */
  public static Response attach(
      String token, String hazard, String name, byte[] content, String purpose) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .multiPart("file", name, content, "image/jpeg")
        .multiPart("purpose", purpose)
        .post(Api.HAZARDS + "/" + hazard + "/files");
  }

  /** A form with a photo, byte by byte, as a browser sends it; the boundary is {@code b}. */
  static byte[] form(byte[] content, String name) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(
        "--b\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nFOUND\r\n"
            .getBytes(StandardCharsets.UTF_8));
    form.write(
        ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.write(content);
    form.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  /** An upload by the owner of a unit, to be filled. */
  static RequestSpecification upload(TestUnit unit) {
    return RestAssured.given().auth().oauth2(unit.owner()).contentType("multipart/form-data");
  }
}
