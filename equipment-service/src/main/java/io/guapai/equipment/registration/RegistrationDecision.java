package io.guapai.equipment.registration;

import io.guapai.contracts.RegState;
import jakarta.validation.constraints.NotNull;

/** A decision on a unit's registration: REGISTERED or CANCELLED. */
public record RegistrationDecision(@NotNull RegState regState) {}
