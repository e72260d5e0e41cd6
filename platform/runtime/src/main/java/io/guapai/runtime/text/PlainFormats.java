package io.guapai.runtime.text;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Locale;

/**
 * Numbers are formatted in one way, whatever language the machine speaks: a hazard's number in
 * Arabic digits would be another number.
 */
@Singleton
class PlainFormats {

  void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
  }
}
