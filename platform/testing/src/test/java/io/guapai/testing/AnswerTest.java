package io.guapai.testing;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final String BODY =
      """
      {"items": [{"id": "a", "count": 1, "tags": [{"name": "x"}]}, {"id": "b", "tags": []}],
       "next": null, "share": 0.5, "large": 5000000000, "open": true}
      """;

  private final Answer answer = Answer.of(BODY);

  @Test
  void readsNamesPlacesAndSizes() {
    assertEquals("a", answer.get("items[0].id"));
    assertEquals("b", answer.getString("items[-1].id"));
    assertEquals(2, answer.getInt("items.size()"));
    assertEquals(0.5, answer.getDouble("share"));
    assertEquals(5_000_000_000L, answer.getLong("large"));
    assertTrue(answer.getBoolean("open"));
    assertEquals(Map.of("name", "x"), answer.getMap("items[0].tags[0]"));
    assertEquals(5, answer.<Map<?, ?>>get("$").size());
    assertEquals("z", Answer.of("[\"z\"]").get("[0]"));
  }

  @Test
  void aNameOfAListIsThatOfAllItsMembers() {
    assertEquals(List.of("a", "b"), answer.getList("items.id"));
    assertEquals(Arrays.asList(1, null), answer.getList("items.count"));
    assertEquals(List.of(List.of("x"), List.of()), answer.getList("items.tags.name"));
  }

  @Test
  void whatIsNotThereIsNull() {
    assertNull(answer.get("next"));
    assertNull(answer.get("next.page.id"));
    assertNull(answer.get("items[7].id"));
    assertNull(answer.getString("nothing"));
  }

  @Test
  void aMatcherReadsTheBodyAndTellsThePath() {
    assertThat(BODY, has("items.id", contains("a", "b")));
    assertThat(BODY, has("next", nullValue()));
    AssertionError wrong =
        assertThrows(
            AssertionError.class, () -> assertThat(BODY, has("items[0].id", equalTo("z"))));
    assertTrue(wrong.getMessage().contains("items[0].id"), wrong.getMessage());
  }

  @Test
  void whatIsNoPathIsRefused() {
    for (String path : List.of("items.find { it.id == 'a' }", "items[", "a..b", "")) {
      assertThrows(IllegalArgumentException.class, () -> answer.get(path), path);
    }
  }
}
