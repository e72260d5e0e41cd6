package io.guapai.runtime.text;

import io.guapai.contracts.Description;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names constants for people, in Chinese or English: both words stand once, in the constant's
 * {@link Description}, the English ones first and the term of the field (术语) after them.
 */
public final class Words {

  private static final Map<Enum<?>, String> DESCRIPTIONS = new ConcurrentHashMap<>();

  private Words() {}

  /** The constant's word; its code when it is described nowhere. */
  public static String of(Enum<?> constant, Locale locale) {
    String both = DESCRIPTIONS.computeIfAbsent(constant, Words::description);
    int term = 0;
    while (term < both.length() && !Character.isIdeographic(both.codePointAt(term))) {
      term++;
    }
    if (term == both.length()) {
      return both;
    }
    return locale.getLanguage().equals("zh")
        ? both.substring(term)
        : both.substring(0, term).strip();
  }

  private static String description(Enum<?> constant) {
    try {
      Description words =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(Description.class);
      return words == null ? constant.name() : words.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
