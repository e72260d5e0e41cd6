package io.guapai.equipment.file;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files as tests make and upload them. */
public final class Uploads {

  static final String PATH = "/equipment/v1/files";

  private Uploads() {}

  /** A paper that no other is like. */
  public static byte[] pdf() {
    return ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
  }

  /** A photo that no other is like, with what the camera wrote into it. */
  static byte[] photo() {
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    photo.writeBytes(bytes(0xFF, 0xD8, 0xFF, 0xFE, 0, 38));
    photo.writeBytes(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    photo.writeBytes(bytes(0xFF, 0xD9));
    return photo.toByteArray();
  }

  /** Uploads a file; the answer is not looked at. */
  static Response upload(String token, String name, byte[] content) {
    return form(token).multiPart("file", name, content, "application/octet-stream").post(PATH);
  }

  /** Uploads a paper and returns its id. */
  public static String upload(String token) {
    return upload(token, "paper.pdf", pdf()).then().statusCode(201).extract().path("id");
  }

  /** An upload to be filled. */
  static RequestSpecification form(String token) {
    return RestAssured.given().auth().oauth2(token).contentType("multipart/form-data");
  }

  static MultiPartSpecification text(String name, String value) {
    return new MultiPartSpecBuilder(value)
        .controlName(name)
        .mimeType("text/plain")
        .charset(StandardCharsets.UTF_8)
        .build();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
