package io.guapai.runtime.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Gives a record up for good: nobody will handle it, and what waits behind it goes on. */
public record Discarding(
    @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}
