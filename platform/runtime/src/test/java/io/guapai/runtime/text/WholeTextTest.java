package io.guapai.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of bodies that can be kept as they came, and those that cannot. */
class WholeTextTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new SimpleModule().addDeserializer(String.class, new WholeText()));

  record Body(String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {"\\u0000", "a\\u0000b", "\\ud842", "\\ud842b", "\\udfb7", "\\udfb7\\ud842"})
  void whatWouldBeLostIsRefused(String written) {
    assertThrows(InvalidFormatException.class, () -> read(written));
  }

  @Test
  void wholeCharactersAreKept() throws JsonProcessingException {
    assertEquals("", read(""));
    assertEquals("A瓶", read("A瓶"));
    assertEquals("\uD842\uDFB7喆\uD842\uDFB7", read("\\ud842\\udfb7喆\\ud842\\udfb7"));
  }

  private static String read(String written) throws JsonProcessingException {
    return JSON.readValue("{\"text\":\"%s\"}".formatted(written), Body.class).text();
  }
}
