package io.guapai.inspection.subject;

import io.guapai.runtime.event.EventHeader;

/** A unit as an event of the register shows it. */
public record Sighting(EventHeader header, Unit unit) {}
