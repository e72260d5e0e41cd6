package io.guapai.equipment.people.certificate;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was entered wrong; a null stays as it is.
 *
 * @param operator id under which the holder is registered as a party
 * @param day on which it was found out
 */
@Schema(name = "OperatorCertificateCorrection")
public record Correction(
    @TypedName @Nullable @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String holderName,
    @TypedNumber
        @JsonSerialize(using = Masked.class)
        @Nullable
        @Size(max = 40)
        @Pattern(regexp = Text.PRINTABLE)
        String certificateNumber,
    @TypedName @Nullable @Size(max = 200) @Pattern(regexp = Text.PRINTABLE) String issuingAuthority,
    @Nullable LocalDate issuedOn,
    @Nullable @Size(max = 200) @Pattern(regexp = Text.PRINTABLE) String operator,
    @NotNull LocalDate day,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {

  /** Says nothing, wherever it may be written. */
  @Override
  public String toString() {
    return "Correction[sealed]";
  }
}
