package io.guapai.runtime.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PublishedDocument;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page needs of the document to make a form, and how it gets it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DocumentTest {

  @TestHTTPResource("/ledger/openapi")
  URI address;

  private JsonNode schemas;

  @BeforeEach
  void read() {
    schemas = PublishedDocument.read().path("components").path("schemas");
  }

  @Test
  void aBrowserKeepsItForAWhileAndGetsItCompressed() throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    assertEquals(
        "application/json;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertEquals("public, max-age=300", answer.headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void aPropertyHasItsWordInBothLanguages() {
    JsonNode reason = property("FormView", "reason").path("x-words");
    assertEquals("Reason", reason.path("en").asText());
    assertEquals("理由", reason.path("zh").asText());
    assertEquals("Due date", property("Form", "dueDate").path("x-words").path("en").asText());
  }

  @Test
  void aWordMayBeStatedForOneSchemaAndInEnglishToo() {
    PropertyWords words = PropertyWords.read();
    assertEquals("期限", words.of("Form", "dueDate").zh());
    assertEquals("End of process", words.of("Process", "endOfProcess").en());
    assertEquals("Identifier", words.of("Form", "id").en());
  }

  @Test
  void aConstantHasTheWordsOfItsDescription() {
    JsonNode words = schemas.path("Urgency").path("x-words");
    assertEquals("at once", words.path("NOW").path("en").asText());
    assertEquals("立即", words.path("NOW").path("zh").asText());
    assertFalse(words.has("UNNAMED"));
  }

  @Test
  void theBoundsOfOurOwnConstraintsAreSaid() {
    assertEquals(7, property("Form", "reason").path("maxLength").asInt());
    assertEquals(1, property("Form", "reason").path("minLength").asInt());
    assertEquals(3, property("Form", "photos").path("items").path("maxLength").asInt());
    assertEquals("^(?:[a-z]+)$", property("Form", "code").path("pattern").asText());
  }

  @Test
  void whatIsOnlyAnsweredIsWhole() {
    assertEquals("[\"reason\",\"dueDate\"]", schemas.path("FormView").path("required").toString());
    assertTrue(property("FormView", "dueDate").toString().contains("null"));
    assertEquals("[\"reason\",\"urgency\"]", schemas.path("Form").path("required").toString());
  }

  @Test
  void aFactHasTheWordsOfItsContract() {
    JsonNode listed = PublishedDocument.read().path("x-facts").path("io.guapai.hazard-listed.v1");
    assertTrue(listed.path("zh").asText().codePoints().allMatch(Character::isIdeographic));
    assertFalse(listed.path("en").asText().contains("("));
  }

  private JsonNode property(String schema, String name) {
    return schemas.path(schema).path("properties").path(name);
  }
}
