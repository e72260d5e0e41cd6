package io.guapai.inspection;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.testing.Tokens;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Words of registers abroad, mapped as an example and not by those registers. */
final class ForeignWords {

  /** What a Canadian province's register of lifts says of visits, with a misspelt word in it. */
  static final String ONTARIO = "ontario-words.json";

  /** The kinds of visits in a published list of Maryland's lifts; it has no outcomes. */
  static final String MARYLAND = "maryland-words.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ForeignWords() {}

  static JsonNode read(String file) {
    try (InputStream in = ForeignWords.class.getResourceAsStream("/" + file)) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts the words of an institute on the shelf. */
  static void enter(String institute, LocalDate from, String file) {
    Map<String, Object> body =
        new HashMap<>(MAPPER.convertValue(read(file), new TypeReference<Map<String, Object>>() {}));
    body.put("institute", institute);
    Map<String, Object> edition = new HashMap<>();
    edition.put("kind", "RESULT_WORDS");
    edition.put("id", "words-" + UUID.randomUUID());
    edition.put("edition", "1");
    edition.put("validFrom", from.toString());
    edition.put("mark", "PROPOSED");
    edition.put("source", "an example, not the register's own");
    edition.put("body", body);
    edition.put("reason", "the institute reports in its own words");
    given()
        .auth()
        .oauth2(Tokens.admin())
        .contentType(ContentType.JSON)
        .body(edition)
        .post("/inspection/v1/rules")
        .then()
        .statusCode(201);
  }
}
