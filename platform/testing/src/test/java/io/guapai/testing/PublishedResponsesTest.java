package io.guapai.testing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedResponsesTest {

  private static final String JSON = "application/json;charset=UTF-8";

  private final PublishedResponses published =
      new PublishedResponses(
          Json.read(
              """
              {"paths": {
                 "/units/{id}": {"get": {"responses": {
                   "200": {"content": {"application/json": {
                     "schema": {"$ref": "#/components/schemas/Unit"}}}},
                   "404": {"$ref": "#/components/responses/Refused404"}}}},
                 "/units/newest": {"get": {"responses": {
                   "204": {"description": "none"}}}}},
               "components": {
                 "responses": {"Refused404": {"content": {"application/problem+json": {
                   "schema": {"type": "object"}}}}},
                 "schemas": {"Unit": {"type": "object", "properties": {
                   "id": {"type": "string"},
                   "state": {"anyOf": [
                     {"$ref": "#/components/schemas/State"}, {"type": "null"}]}}},
                   "State": {"type": "string", "enum": ["IN_USE"]}}}}
              """));

  @Test
  void anAnswerAsPublishedHasNoFault() {
    assertThat(faults("/units/7", 200, JSON, "{\"id\": \"7\", \"state\": null}"), empty());
    assertThat(faults("/units/7", 200, JSON, "{\"id\": \"7\", \"state\": \"IN_USE\"}"), empty());
    assertThat(faults("/units/7", 404, "application/problem+json", "{}"), empty());
    assertThat(faults("/units/newest", 204, null, ""), empty());
  }

  @Test
  void aNullAValueOrAPropertyThatIsNotPublishedIsFound() {
    assertThat(faults("/units/7", 200, JSON, "{\"id\": null}"), contains(containsString("/id:")));
    assertThat(
        faults("/units/7", 200, JSON, "{\"id\": \"7\", \"state\": \"LOST\"}").toString(),
        containsString("/state"));
    assertThat(
        faults("/units/7", 200, JSON, "{\"id\": \"7\", \"owner\": \"8\"}"),
        contains(containsString("owner")));
  }

  @Test
  void aStatusOrAMediaTypeThatIsNotPublishedIsFound() {
    assertThat(
        faults("/units/7", 409, JSON, "{}"), contains(containsString("status is not published")));
    assertThat(faults("/units/7", 200, "text/html", "x"), contains(containsString("'text/html'")));
    assertThat(faults("/units/newest", 200, JSON, "{}"), contains(containsString("not published")));
  }

  private List<String> faults(String path, int status, String contentType, String body) {
    return published.faults(
        "GET", path, status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }
}
