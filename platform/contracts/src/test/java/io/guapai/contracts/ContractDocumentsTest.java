package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The checked-in documents say what the records say; {@code -Dcontracts.write=true} writes them.
 */
class ContractDocumentsTest {

  private static final Path FOLDER = Path.of("src/main/resources/contracts");

  @Test
  void checkedInDocumentsAgreeWithTheRecords() throws IOException {
    Map<String, String> expected = documents();
    if (Boolean.getBoolean("contracts.write")) {
      write(expected);
    }

    assertEquals(expected.keySet(), checkedIn().keySet());
    for (Map.Entry<String, String> document : expected.entrySet()) {
      assertEquals(
          document.getValue(),
          checkedIn().get(document.getKey()),
          document.getKey() + " is stale: run the tests with -Dcontracts.write=true");
    }
  }

  private static Map<String, String> documents() {
    Map<String, String> documents = new TreeMap<>();
    documents.put("asyncapi.json", Json.pretty(AsyncApiGenerator.document()));
    for (Class<? extends Fact> fact : Contracts.all()) {
      documents.put(
          "schemas/" + Contracts.schemaFile(fact), Json.pretty(SchemaGenerator.schema(fact)));
    }
    return documents;
  }

  private static Map<String, String> checkedIn() throws IOException {
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        documents.put(
            FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return documents;
  }

  private static void write(Map<String, String> documents) throws IOException {
    Files.createDirectories(FOLDER.resolve("schemas"));
    for (String stale : checkedIn().keySet()) {
      Files.delete(FOLDER.resolve(stale));
    }
    for (Map.Entry<String, String> document : documents.entrySet()) {
      Files.writeString(FOLDER.resolve(document.getKey()), document.getValue());
    }
  }
}
