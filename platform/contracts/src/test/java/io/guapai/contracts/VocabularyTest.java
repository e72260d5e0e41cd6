package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  static List<Class<?>> enums() {
    return Contracts.all().stream()
        .flatMap(SchemaGenerator::components)
        .<Class<?>>flatMap(component -> SchemaGenerator.vocabulary(component).stream())
        .distinct()
        .toList();
  }

  @Test
  void onlyWhatHasASensibleAnswerIsOpen() {
    assertEquals(
        List.of(UnitClock.class, DutyKind.class), enums().stream().filter(Enums::isOpen).toList());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyValueHasTheFormThatOpenEnumsPromise(Class<?> type) {
    for (Object value : type.getEnumConstants()) {
      assertTrue(value.toString().matches(Enums.VALUE), value.toString());
    }
  }

  /** The intake answers at once, so a sender learns of a value that nobody knows. */
  @Test
  void whatAgenciesPostHasNoOpenEnum() {
    assertEquals(
        List.of(),
        Contracts.all().stream()
            .filter(fact -> Contracts.stream(fact) == Stream.AGENCY)
            .flatMap(SchemaGenerator::components)
            .filter(component -> Enums.isOpen(component.getType()))
            .toList());
  }

  @Test
  void onlyAPassedOrConformingUnitIsFit() {
    assertEquals(
        EnumSet.of(
            Conclusion.PASS,
            Conclusion.RECHECK_PASS,
            Conclusion.CONFORMS,
            Conclusion.BASICALLY_CONFORMS),
        Arrays.stream(Conclusion.values())
            .filter(Conclusion::fit)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Conclusion.class))));
  }

  @Test
  void aCaseClimbsFromTownshipToProvinceAndNoFurther() {
    List<Level> climbed = new ArrayList<>();
    Optional<Level> level = Optional.of(Level.TOWNSHIP);
    while (level.isPresent()) {
      climbed.add(level.get());
      level = level.get().above();
    }

    assertEquals(List.of(Level.TOWNSHIP, Level.COUNTY, Level.CITY, Level.PROVINCE), climbed);
  }

  @Test
  void aTerritoryCodeIsShorterTheHigherTheLevel() {
    assertEquals(
        List.of(9, 6, 4, 2), Arrays.stream(Level.values()).map(Level::codeLength).toList());
  }
}
