package io.guapai.notification.alert;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * Alerts that are written to a reader at once.
 *
 * @param alerts how many they are
 * @param bytes their frames after each other
 */
record Parcel(int alerts, Buffer bytes) {

  private static final Parcel EMPTY = new Parcel(0, Buffer.buffer());

  /** Those of the alerts that an interest covers. */
  static Parcel of(List<AlertFrame> alerts, Interest interest) {
    return of(alerts.stream().filter(interest::covers).toList());
  }

  static Parcel of(List<AlertFrame> alerts) {
    if (alerts.size() <= 1) {
      return alerts.isEmpty() ? EMPTY : new Parcel(1, alerts.get(0).bytes());
    }
    Buffer all = Buffer.buffer(alerts.stream().mapToInt(alert -> alert.bytes().length()).sum());
    alerts.forEach(alert -> all.appendBuffer(alert.bytes()));
    return new Parcel(alerts.size(), all);
  }

  boolean isEmpty() {
    return alerts == 0;
  }
}
