package io.guapai.runtime.calendar;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Loads the working-day calendar once per service, at its start: a wrong file is told then. */
class CalendarBeans {

  /** Years beside those that are shipped. */
  @ConfigMapping(prefix = "guapai.calendar")
  interface CalendarConfig {

    /** CSV file with the days of further years: date, kind, name. */
    Optional<Path> extra();
  }

  @Produces
  @Singleton
  StatutoryCalendar calendar(CalendarConfig config) {
    return config.extra().map(StatutoryCalendar::load).orElseGet(StatutoryCalendar::load);
  }

  void load(@Observes StartupEvent start, StatutoryCalendar calendar) {}
}
