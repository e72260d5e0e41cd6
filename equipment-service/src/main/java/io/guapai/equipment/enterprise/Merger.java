package io.guapai.equipment.enterprise;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an entry and another one are the same enterprise (合并登记).
 *
 * @param into id that stays: of another entry, or the credit code of an enterprise that had none
 * @param otherTerritory said by who knows that the other entry lies outside the own territory
 * @param reason why, and the document that shows it
 * @param effectiveOn first day on which it is known by one id
 */
@Schema
public record Merger(
    @TypedNumber @NotBlank @Size(max = 64) String into,
    boolean otherTerritory,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason,
    @NotNull LocalDate effectiveOn)
    implements Change {}
