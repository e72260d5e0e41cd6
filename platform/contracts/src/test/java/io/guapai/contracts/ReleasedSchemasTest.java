package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code src/test/resources/released} holds the schemas as of the last release, one file each. */
class ReleasedSchemasTest {

  private static final Path RELEASED = Path.of("src/test/resources/released");

  private static final Map<String, Class<? extends Fact>> BY_FILE =
      Contracts.all().stream()
          .collect(Collectors.toMap(Contracts::schemaFile, Function.identity()));

  static List<String> released() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void somethingWasReleased() throws IOException {
    assertFalse(released().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("released")
  void aSchemaMayOnlyGrow(String file) throws IOException {
    assertTrue(BY_FILE.containsKey(file), file + " was released and is gone");
    assertEquals(
        List.of(),
        SchemaGrowth.breaks(
            Json.MAPPER.readTree(RELEASED.resolve(file).toFile()),
            SchemaGenerator.schema(BY_FILE.get(file))));
  }
}
