package io.guapai.hazard.complaint;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/** What the sender is told. */
public record Reply(@NotBlank @Text(max = 2000) String text) {}
