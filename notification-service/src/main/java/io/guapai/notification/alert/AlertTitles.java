package io.guapai.notification.alert;

import io.guapai.runtime.text.Bundles;
import io.guapai.runtime.text.Words;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Puts alerts into words, by the templates of the bundle {@code alerts}: {0} is the enterprise, {1}
 * the unit, {2} the hazard's number, {3} and on the details of the fact.
 */
@Singleton
class AlertTitles {

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final ZoneId zone;

  AlertTitles(Clock clock) {
    this.zone = clock.getZone();
  }

  String title(
      Locale language,
      String type,
      String enterprise,
      String unit,
      String hazardNo,
      List<Object> details) {
    ResourceBundle bundle = Bundles.of("alerts", language);
    List<Object> words = new ArrayList<>(List.of(enterprise, unit, hazardNo));
    details.forEach(detail -> words.add(word(bundle, language, detail)));
    return new MessageFormat(bundle.getString(type), language).format(words.toArray());
  }

  /** A constant has its own words, unless a title needs others. */
  private String word(ResourceBundle bundle, Locale language, Object detail) {
    if (detail instanceof Enum<?> constant) {
      String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
      return bundle.containsKey(key) ? bundle.getString(key) : Words.of(constant, language);
    }
    return detail instanceof Instant instant
        ? TO_THE_MINUTE.format(instant.atZone(zone))
        : detail.toString();
  }
}
