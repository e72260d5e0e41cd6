package io.guapai.local.story;

import io.guapai.local.instance.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What every chapter of the story is played on: the persons and the clock.
 *
 * @param leader of the county
 * @param passenger somebody of the public
 */
record Stage(
    Instance instance,
    Timeline timeline,
    Person county,
    Person leader,
    Person city,
    Person enterprise,
    Person institute,
    Person passenger,
    Person administrator) {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** The address of a hazard, which acts are posted under. */
  static String address(String hazard) {
    return "/hazard/v1/hazards/" + hazard;
  }

  /** Says what a person does next, or that time passes. */
  void act(String text) {
    timeline.act(text);
  }

  Instant now() {
    return instance.now();
  }

  LocalDate today() {
    return LocalDate.ofInstant(instance.now(), SHANGHAI);
  }

  /** Lets the clock run on to a moment. */
  void moveTo(Instant moment) {
    instance.moveBy(Duration.between(instance.now(), moment).plusSeconds(1));
  }
}
