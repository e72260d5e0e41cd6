package io.guapai.runtime.http;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Titles and details of problems, in Chinese or English. */
final class ProblemTexts {

  private static final List<String> BUNDLES = List.of("problems", "platform-problems");

  private ProblemTexts() {}

  static String title(ProblemType type, Locale locale) {
    return text(type.slug() + ".title", locale);
  }

  static String detail(ProblemType type, Locale locale, Object... arguments) {
    return new MessageFormat(text(type.slug() + ".detail", locale), locale).format(arguments);
  }

  /** Chinese where the client prefers it, else English. */
  static Locale choose(List<Locale> acceptable) {
    return acceptable.stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .filter("zh"::equals)
        .map(language -> Locale.SIMPLIFIED_CHINESE)
        .orElse(Locale.ENGLISH);
  }

  private static String text(String key, Locale locale) {
    for (String name : BUNDLES) {
      try {
        ResourceBundle bundle = ResourceBundle.getBundle(name, locale);
        if (bundle.containsKey(key)) {
          return bundle.getString(key);
        }
      } catch (MissingResourceException absent) {
        continue;
      }
    }
    throw new IllegalStateException("no text for problem " + key);
  }
}
