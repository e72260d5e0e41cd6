package io.guapai.runtime.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition to be entered.
 *
 * @param territory whose rule it is; null for the nation's
 * @param validTo first day on which it no longer holds
 * @param body what it says, by the kind; null ends the rule
 */
public record NewEdition(
    @NotBlank @Size(max = 40) String kind,
    @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9._:-]+") String id,
    @NotBlank @Size(max = 60) @Pattern(regexp = PRINTABLE) String edition,
    @Nullable String territory,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @NotNull Mark mark,
    @NotBlank @Size(max = 500) @Pattern(regexp = PRINTABLE) String source,
    @Nullable @Schema(type = SchemaType.OBJECT, implementation = Object.class) JsonNode body,
    @NotBlank @Size(max = 500) @Pattern(regexp = PRINTABLE) String reason) {

  private static final String PRINTABLE = "[^\\x00-\\x1F\\x7F]*";

  /** A null that was written is as good as none. */
  public NewEdition {
    body = body == null || body.isNull() ? null : body;
  }
}
