package io.guapai.runtime.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Bundles of texts, each in Chinese and English. By itself Java takes the language of the machine
 * where it has no bundle for the one asked for; here Chinese is Chinese on every machine.
 */
public final class Bundles {

  private static final ResourceBundle.Control AS_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /**
   * A bundle in a language: Chinese as it is written on the mainland, whichever Chinese is asked
   * for, else English.
   *
   * @throws MissingResourceException when there is none of that name
   */
  public static ResourceBundle of(String name, Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    return ResourceBundle.getBundle(
        name, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH, AS_ASKED);
  }
}
