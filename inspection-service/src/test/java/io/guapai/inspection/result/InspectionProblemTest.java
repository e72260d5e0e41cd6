package io.guapai.inspection.result;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionProblemTest {

  @ParameterizedTest
  @EnumSource(InspectionProblem.class)
  void everyProblemHasTextsInBothLanguages(InspectionProblem problem) {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
      ResourceBundle texts = ResourceBundle.getBundle("problems", locale);
      assertTrue(texts.containsKey(problem.slug() + ".title"));
      assertTrue(texts.containsKey(problem.slug() + ".detail"));
    }
  }
}
