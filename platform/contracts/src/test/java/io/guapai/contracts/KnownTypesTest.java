package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract with three versions: the first two are released, the third is today's. */
class KnownTypesTest {

  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

  @Contract(name = "lift-stopped", version = 2, stream = Stream.EQUIPMENT)
  record StoppedV2(String liftNo, List<String> reasons) implements Sample {}

  @Contract(name = "lift-stopped", version = 3, stream = Stream.EQUIPMENT)
  record StoppedV3(String equipmentNo, List<String> reasons, BigDecimal hours) implements Sample {}

  interface Sample extends Fact {
    @Override
    default String subject() {
      return "s";
    }

    @Override
    default String partitionKey() {
      return "k";
    }

    @Override
    default String regionCode() {
      return "35";
    }
  }

  private static final Map<String, UnaryOperator<Map<String, Object>>> STEPS =
      Map.of(
          "io.guapai.lift-stopped.v1",
          data -> {
            data.put("reasons", List.of(data.remove("reason")));
            return data;
          },
          "io.guapai.lift-stopped.v2",
          data -> {
            data.put("equipmentNo", data.remove("liftNo"));
            data.putIfAbsent("hours", 0);
            return data;
          });

  private final KnownTypes types = new KnownTypes(List.of(StoppedV2.class, StoppedV3.class), STEPS);

  @Test
  void todaysVersionIsReadAsItIs() {
    assertEquals(
        new TypeOf.Known(StoppedV3.class, List.of()), types.resolve("io.guapai.lift-stopped.v3"));
  }

  @Test
  void theVersionBeforeIsLiftedByItsStep() throws Exception {
    assertEquals(
        new StoppedV3("L-1", List.of("door"), new BigDecimal("1.50")),
        read("v2", "{\"liftNo\": \"L-1\", \"reasons\": [\"door\"], \"hours\": 1.50}"));
  }

  @Test
  void anOldVersionIsLiftedByEveryStepInTurn() throws Exception {
    assertEquals(
        new StoppedV3("L-1", List.of("door"), BigDecimal.ZERO),
        read("v1", "{\"liftNo\": \"L-1\", \"reason\": \"door\"}"));
  }

  @Test
  void whatIsLiftedStaysAsItWas() {
    Map<String, Object> data = Map.of("liftNo", "L-1", "reasons", List.of("door"));

    known("v2").lift(data);

    assertEquals(Map.of("liftNo", "L-1", "reasons", List.of("door")), data);
  }

  @Test
  void dataThatDoNotFollowTheirVersionAreRefused() {
    assertThrows(RuntimeException.class, () -> known("v1").lift(Map.of("liftNo", "L-1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v0", "v4"})
  void aVersionThatNoStepLeadsFromIsUnknown(String version) {
    assertEquals(
        new TypeOf.UnknownVersion(StoppedV3.class, version),
        types.resolve("io.guapai.lift-stopped." + version));
  }

  @Test
  void anOlderContractWithoutAStepIsRefused() {
    assertTrue(
        refused(List.of(StoppedV2.class, StoppedV3.class), Map.of()).contains("lift-stopped.v2"));
  }

  @Test
  void aGapBetweenStepsIsRefused() {
    Map<String, UnaryOperator<Map<String, Object>>> gap =
        Map.of("io.guapai.lift-stopped.v1", data -> data);

    assertTrue(refused(List.of(StoppedV3.class), gap).contains("lift-stopped.v1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"io.guapai.lift-stopped.v3", "io.guapai.lift-started.v1"})
  void aStepThatLeadsNowhereIsRefused(String type) {
    Map<String, UnaryOperator<Map<String, Object>>> steps = Map.of(type, data -> data);

    assertTrue(refused(List.of(StoppedV3.class), steps).contains(type));
  }

  private Fact read(String version, String json) throws Exception {
    TypeOf.Known known = known(version);
    return Json.READER.convertValue(known.lift(Json.READER.readValue(json, DATA)), known.fact());
  }

  private TypeOf.Known known(String version) {
    return assertInstanceOf(TypeOf.Known.class, types.resolve("io.guapai.lift-stopped." + version));
  }

  private static String refused(
      List<Class<? extends Fact>> contracts,
      Map<String, UnaryOperator<Map<String, Object>>> steps) {
    return String.valueOf(
        assertThrows(
                IllegalArgumentException.class,
                () -> new KnownTypes(new ArrayList<>(contracts), steps))
            .getMessage());
  }
}
