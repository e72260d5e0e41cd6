package io.guapai.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

  private final Locale machine = Locale.getDefault();

  @BeforeEach
  void forgetWhatAnotherLanguageOfTheMachineLeft() {
    ResourceBundle.clearCache();
  }

  @AfterEach
  void putTheMachineBack() {
    Locale.setDefault(machine);
    ResourceBundle.clearCache();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN", "de-DE", "tr-TR"})
  void aTextIsInTheLanguageAskedForWhateverTheMachineSpeaks(String spoken) {
    Locale.setDefault(Locale.forLanguageTag(spoken));
    for (Locale chinese : new Locale[] {Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.TAIWAN}) {
      assertEquals("行政区划", region(chinese), chinese.toString());
    }
    for (Locale other : new Locale[] {Locale.ENGLISH, Locale.US, Locale.FRENCH, Locale.ROOT}) {
      assertEquals("There is no {0} {1}, or it lies outside your scope.", absent(other));
    }
  }

  private static String region(Locale language) {
    return Bundles.of("platform-problems", language).getString("thing.region");
  }

  private static String absent(Locale language) {
    return Bundles.of("platform-problems", language).getString("not-found.detail");
  }
}
