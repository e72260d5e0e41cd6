package io.guapai.equipment.imports;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says why a row is rejected, by the templates of the bundle {@code rejections}. */
@Singleton
class RejectionTexts {

  String of(RejectionReason reason, List<String> arguments, Locale locale) {
    String text = ResourceBundle.getBundle("rejections", locale).getString(reason.name());
    return new MessageFormat(text, locale).format(arguments.toArray());
  }
}
