package io.guapai.hazard.attachment;

import io.guapai.hazard.Api;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
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
}
