package io.guapai.inspection.subject;

import io.guapai.runtime.event.Refused;

/** The register told of a unit with a number that, as far as is known here, is another unit's. */
public final class NumberTaken extends Refused {

  private static final long serialVersionUID = 1L;

  NumberTaken(String equipmentNo, String equipmentId, String holder) {
    super(
        "unit %s is told of with the number %s, which belongs to unit %s"
            .formatted(equipmentId, equipmentNo, holder));
  }
}
