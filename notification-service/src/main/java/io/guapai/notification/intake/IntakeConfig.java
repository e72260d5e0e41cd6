package io.guapai.notification.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What senders of events may expect of the platform, and it of them. */
@ConfigMapping(prefix = "guapai.intake")
public interface IntakeConfig {

  /** Events that one sender may post in a minute, refused ones included. */
  @WithDefault("60000")
  int quotaPerMinute();

  /** Most events of one batch. */
  @WithDefault("1000")
  int batchLimit();

  /** Most bytes of one event's data, as compact JSON. Kafka refuses a record beyond 1 MiB. */
  @WithDefault("524288")
  int dataLimit();

  /** How long Kafka may take to acknowledge before the sender is told to try again. */
  @WithDefault("10S")
  Duration acknowledgeWithin();

  /** For how many days a sender may ask for the receipt of an event. */
  @WithDefault("90")
  int receiptsKeptDays();
}
