package io.guapai.runtime.http;

import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.text.Bundles;
import io.guapai.runtime.text.Words;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Titles and details of problems, in Chinese or English. */
public final class ProblemTexts {

  private static final List<String> BUNDLES = List.of("problems", "platform-problems");

  private ProblemTexts() {}

  static String title(ProblemType type, Locale locale) {
    return text(type.slug() + ".title", locale);
  }

  static String detail(ProblemType type, Locale locale, Object... arguments) {
    return new MessageFormat(text(type.slug() + ".detail", locale), locale)
        .format(Arrays.stream(arguments).map(argument -> word(type, argument, locale)).toArray());
  }

  /**
   * In Chinese a constant is told by its term, one of several to choose from with the code to send,
   * and what was not found by its name. In English their codes speak for themselves. Roles are told
   * by their names in both.
   */
  private static Object word(ProblemType type, Object argument, Locale locale) {
    if (type == PlatformProblem.ROLE_REQUIRED && argument instanceof String roles) {
      return roles(roles, locale);
    }
    if (!locale.getLanguage().equals("zh")) {
      return argument;
    }
    if (argument instanceof Enum<?> constant) {
      return Words.of(constant, locale);
    }
    if (argument instanceof Collection<?> many) {
      return many.stream().map(one -> choice(one, locale)).collect(Collectors.joining("、"));
    }
    boolean thing = type == PlatformProblem.NOT_FOUND || type == PlatformProblem.ALREADY_SETTLED;
    return thing ? find("thing." + argument, locale).orElse(argument.toString()) : argument;
  }

  private static String roles(String tokens, Locale locale) {
    boolean isZh = locale.getLanguage().equals("zh");
    return Arrays.stream(tokens.split(", ", -1))
        .map(
            token ->
                KnownRole.of(token)
                    .map(role -> isZh ? role.chinese() : role.english())
                    .orElse(token))
        .collect(Collectors.joining(isZh ? "、" : ", "));
  }

  private static String choice(Object one, Locale locale) {
    return one instanceof Enum<?> constant
        ? Words.of(constant, locale) + "（" + constant.name() + "）"
        : String.valueOf(one);
  }

  /** Chinese where the client prefers it, else English. */
  public static Locale choose(List<Locale> acceptable) {
    return acceptable.stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .filter("zh"::equals)
        .map(language -> Locale.SIMPLIFIED_CHINESE)
        .orElse(Locale.ENGLISH);
  }

  private static String text(String key, Locale locale) {
    return find(key, locale)
        .orElseThrow(() -> new IllegalStateException("no text for problem " + key));
  }

  private static Optional<String> find(String key, Locale locale) {
    for (String name : BUNDLES) {
      try {
        ResourceBundle bundle = Bundles.of(name, locale);
        if (bundle.containsKey(key)) {
          return Optional.of(bundle.getString(key));
        }
      } catch (MissingResourceException absent) {
        continue;
      }
    }
    return Optional.empty();
  }
}
