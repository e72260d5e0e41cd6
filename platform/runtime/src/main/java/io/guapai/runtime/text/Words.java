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
    Both both = split(DESCRIPTIONS.computeIfAbsent(constant, Words::description));
    boolean isZh = locale.getLanguage().equals("zh");
    return (isZh ? both.zh().isEmpty() : both.en().isEmpty())
        ? both.en() + both.zh()
        : isZh ? both.zh() : both.en();
  }

  /**
   * A word in both languages.
   *
   * @param en empty when there is none
   * @param zh empty when there is none
   */
  public record Both(String en, String zh) {}

  /**
   * Parts a description: the Chinese word begins with the first ideograph; the brackets that stand
   * around it in a contract are not part of it.
   */
  public static Both split(String description) {
    int term = 0;
    while (term < description.length() && !Character.isIdeographic(description.codePointAt(term))) {
      term++;
    }
    String en = description.substring(0, term).strip();
    String zh = description.substring(term).strip();
    return en.endsWith("(") && zh.endsWith(")")
        ? new Both(en.substring(0, en.length() - 1).strip(), zh.substring(0, zh.length() - 1))
        : new Both(en, zh);
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
