package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every contract was given out, and what was given out only grows; {@code -Dcontracts.release=true}
 * gives out what is new or has grown.
 */
class ReleasedSchemasTest {

  @BeforeAll
  static void release() {
    if (Boolean.getBoolean("contracts.release")) {
      Released.release();
    }
  }

  static List<Class<? extends Fact>> facts() {
    return Contracts.all();
  }

  static List<String> released() {
    return Released.files();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyContractHasAReleasedCopy(Class<? extends Fact> fact) {
    String file = Contracts.schemaFile(fact);

    assertTrue(Released.files().contains(file), file + " was never released: " + Released.HOW);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aSchemaMayOnlyGrow(Class<? extends Fact> fact) {
    assertEquals(
        List.of(),
        SchemaGrowth.breaks(
            Released.schema(Contracts.schemaFile(fact)), SchemaGenerator.schema(fact)),
        "this is a new version: see docs/adr/0015-how-contracts-evolve.md");
  }

  @ParameterizedTest
  @MethodSource("released")
  void whatWasReleasedIsStillKnown(String file) {
    assertInstanceOf(
        TypeOf.Known.class,
        Released.resolve(file),
        file + " was released: its contract or a step from it has to stay");
  }
}
