package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The list of the safety technical file of a unit. It stands in place of the one before.
 *
 * @param documents what the file has
 * @param reason why the list was made or changed
 */
@Schema
public record FilingDocuments(
    @NotNull @Size(max = 200) List<@NotNull @Valid FiledDocument> documents,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
