package io.guapai.runtime.imports;

import io.guapai.runtime.text.Bundles;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says why a row is rejected, by the templates of the bundle {@code rejections} of the service, and
 * those of the platform.
 */
@Singleton
public class RejectionTexts {

  private static final List<String> BUNDLES = List.of("platform-rejections", "rejections");

  public String of(String reason, List<String> arguments, Locale locale) {
    for (String name : BUNDLES) {
      ResourceBundle bundle = Bundles.of(name, locale);
      if (bundle.containsKey(reason)) {
        return new MessageFormat(bundle.getString(reason), locale).format(arguments.toArray());
      }
    }
    throw new IllegalStateException("no text for reason " + reason);
  }
}
