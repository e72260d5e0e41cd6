package io.guapai.equipment.register;

import io.guapai.contracts.UseState;
import jakarta.validation.constraints.NotNull;

/** A request to put a unit to another use state. */
public record UseStateChange(@NotNull UseState useState) {}
