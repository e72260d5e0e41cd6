package io.guapai.hazard.movein;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowVerdictTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN", "de-DE"})
  void aReasonIsToldInBothLanguagesWhateverTheMachineSpeaks(String spoken) {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(spoken));
      ResourceBundle.clearCache();
      RowVerdict verdict =
          RowVerdict.refused(
              1,
              "A-1",
              new ProblemException(PlatformProblem.NOT_FOUND, "region", "region", "3299"));
      assertEquals("行政区划 3299 不存在，或不在您的管辖范围内。", verdict.reasonZh());
      assertEquals("There is no region 3299, or it lies outside your scope.", verdict.reasonEn());
    } finally {
      Locale.setDefault(machine);
      ResourceBundle.clearCache();
    }
  }
}
