package io.guapai.equipment.doubles;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That two entries are one, and which of them stays.
 *
 * @param stays the entry that stays; the other one gives way to it
 * @param otherTerritory said by who knows that the one that stays lies outside the own territory
 * @param effectiveOn of enterprises: first day on which it is known by one id; null for today
 * @param reason what was looked at, and what it showed
 */
@Schema
public record DoubleMerger(
    @NotNull DoubleEntry stays,
    boolean otherTerritory,
    @Nullable LocalDate effectiveOn,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
