package io.guapai.notification.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeRulesTest {

  private static Map<String, String> with(String attribute, String value) {
    Map<String, String> attributes =
        new HashMap<>(Map.of("specversion", "1.0", "id", "1", "source", "/a", "type", "t"));
    attributes.put(attribute, value);
    return attributes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-07-28T09:30:00Z",
        "2022-07-28t09:30:00.123456789z",
        "2022-07-28T09:30:00+08:00",
        "2024-02-29T00:00:00-11:30"
      })
  void takesEveryFormOfRfc3339(String time) {
    assertDoesNotThrow(() -> AttributeRules.check(with("time", time)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/json; charset=utf-8", "application/vnd.x+json"})
  void takesEveryKindOfJson(String type) {
    assertDoesNotThrow(() -> AttributeRules.check(with("datacontenttype", type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "检验", "emoji 🛗", ""})
  void plainTextHasNoControlCharacters(String text) {
    assertTrue(AttributeRules.isPlain(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\u0000", "\ud800", "\uffff", "\u0085"})
  void controlCharactersAndHalvesAreNotPlain(String text) {
    assertFalse(AttributeRules.isPlain(text));
  }
}
