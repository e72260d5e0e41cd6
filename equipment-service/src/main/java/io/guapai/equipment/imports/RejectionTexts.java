package io.guapai.equipment.imports;

import io.guapai.runtime.text.Bundles;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Says why a row is rejected, by the templates of the bundle {@code rejections}. */
@Singleton
class RejectionTexts {

  String of(RejectionReason reason, List<String> arguments, Locale locale) {
    String text = Bundles.of("rejections", locale).getString(reason.name());
    return new MessageFormat(text, locale).format(arguments.toArray());
  }
}
