package io.guapai.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The schemas as they were given out, one file each, of every version that may still be read. Once
 * a fact was published its file is never edited; a release writes those anew that have grown.
 */
final class Released {

  /** Says how to give out a contract. */
  static final String HOW =
      "./mvnw -pl platform/contracts test -Dtest=ReleasedSchemasTest -Dcontracts.release=true";

  private static final Path FOLDER = Path.of("src/test/resources/released");

  private Released() {}

  /** The files of all contracts that were given out, for example {@code hazard-found.v1.json}. */
  static List<String> files() {
    try (java.util.stream.Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode schema(String file) {
    try {
      return Json.MAPPER.readTree(Files.readString(FOLDER.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("no released copy to compare with: " + HOW, e);
    }
  }

  /** What a consumer of today makes of events of the version. */
  static TypeOf resolve(String file) {
    return Contracts.resolve("io.guapai." + file.replace(".json", ""));
  }

  /** Gives out every contract that is new or has grown; one that breaks its old form stays. */
  static void release() {
    List<String> known = files();
    for (Class<? extends Fact> fact : Contracts.all()) {
      String file = Contracts.schemaFile(fact);
      JsonNode today = SchemaGenerator.schema(fact);
      if (!known.contains(file) || SchemaGrowth.breaks(schema(file), today).isEmpty()) {
        write(file, today);
      }
    }
  }

  private static void write(String file, JsonNode schema) {
    try {
      Files.writeString(FOLDER.resolve(file), Json.pretty(schema));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
