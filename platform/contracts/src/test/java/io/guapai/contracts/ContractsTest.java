package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.contracts.hazard.HazardListed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {

  static List<Class<? extends Fact>> facts() {
    return Contracts.all();
  }

  @Test
  void everyFactIsListedOnce() throws Exception {
    assertEquals(compiledFacts(), Set.copyOf(Contracts.all()));
    assertEquals(Contracts.all().size(), Set.copyOf(Contracts.all()).size());
  }

  @Test
  void aTypeNamesFactAndVersion() {
    assertEquals("io.guapai.hazard-listed.v1", Contracts.type(HazardListed.class));
    assertEquals("hazard-listed.v1.json", Contracts.schemaFile(HazardListed.class));
    assertEquals("hazard-events", Contracts.stream(HazardListed.class).topic());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aFactIsFoundByItsType(Class<? extends Fact> fact) {
    TypeOf.Known known =
        assertInstanceOf(TypeOf.Known.class, Contracts.resolve(Contracts.type(fact)));

    assertEquals(Contracts.contract(fact).name(), Contracts.contract(known.fact()).name());
    assertEquals(known.fact() == fact, known.steps().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2", "v0", "v01", "V1", "v1.draft", "v1 ", "", "v99999999999999999999"})
  void anUnknownVersionOfAKnownNameIsToldApart(String version) {
    assertEquals(
        new TypeOf.UnknownVersion(HazardListed.class, version),
        Contracts.resolve("io.guapai.hazard-listed." + version));
  }

  @Test
  void aKnownNameWithoutAVersionIsOfAnUnknownOne() {
    assertEquals(
        new TypeOf.UnknownVersion(HazardListed.class, ""),
        Contracts.resolve("io.guapai.hazard-listed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.guapai.hazard-forgotten.v1",
        "io.guapai.Hazard-Listed.v1",
        "io.guapai.hazard-listed-twice.v1",
        "IO.GUAPAI.hazard-listed.v1",
        "org.example.hazard-listed.v1",
        "hazard-listed.v1",
        "io.guapai.",
        ""
      })
  void anUnknownNameIsToldApart(String type) {
    assertEquals(new TypeOf.UnknownName(type), Contracts.resolve(type));
  }

  @Test
  void aFactWithoutContractIsRefused() {
    record Stray(String subject, String partitionKey, String regionCode) implements Fact {}

    assertThrows(IllegalArgumentException.class, () -> Contracts.type(Stray.class));
    assertThrows(IllegalArgumentException.class, () -> Contracts.schema(Stray.class));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void asyncApiTellsOfTheFactOnItsTopic(Class<? extends Fact> fact) throws IOException {
    JsonNode document = asyncApi();
    JsonNode channel = document.at("/channels").get(Contracts.stream(fact).topic());
    String key = Contracts.schemaFile(fact).replace(".json", "");
    JsonNode message = resolve(document, channel.at("/messages").get(key).get("$ref").asText());

    assertEquals(Contracts.stream(fact).topic(), channel.get("address").asText());
    assertEquals(Contracts.type(fact), message.get("name").asText());
    assertEquals("schemas/" + Contracts.schemaFile(fact), message.at("/payload/$ref").asText());
    List<String> sources = new ArrayList<>();
    message.at("/headers/properties/ce_source/enum").forEach(node -> sources.add(node.asText()));
    assertEquals(Contracts.stream(fact).sources(), sources);
  }

  @Test
  void everyReferenceInAsyncApiLeadsSomewhere() throws IOException {
    JsonNode document = asyncApi();
    for (String reference : document.findValuesAsText("$ref")) {
      if (reference.startsWith("#")) {
        assertTrue(resolve(document, reference).isObject(), reference);
      } else {
        assertTrue(
            Contracts.all().stream()
                .anyMatch(fact -> reference.equals("schemas/" + Contracts.schemaFile(fact))),
            reference);
      }
    }
  }

  private static JsonNode asyncApi() throws IOException {
    try (InputStream document = Contracts.asyncApi()) {
      return Json.MAPPER.readTree(document);
    }
  }

  private static JsonNode resolve(JsonNode document, String reference) {
    return document.at(reference.substring(1));
  }

  private static Set<Class<?>> compiledFacts() throws Exception {
    Path classes = classes();
    Set<Class<?>> facts = new HashSet<>();
    try (java.util.stream.Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name =
            classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
        if (Fact.class.isAssignableFrom(type) && !type.isInterface()) {
          facts.add(type);
        }
      }
    }
    return facts;
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(Contracts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
