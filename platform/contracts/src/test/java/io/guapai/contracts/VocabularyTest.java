package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {

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
