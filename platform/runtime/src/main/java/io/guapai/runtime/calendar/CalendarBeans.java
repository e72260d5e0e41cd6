package io.guapai.runtime.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the working-day calendar once per service. */
class CalendarBeans {

  @Produces
  @Singleton
  StatutoryCalendar calendar() {
    return StatutoryCalendar.load();
  }
}
