package io.guapai.equipment.people.certificate;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was issued.
 *
 * @param certificateNumber number of the certificate or its archive, often the identity number
 * @param region territory of the authority that keeps it, GB/T 2260; null for the own one
 * @param operator id under which the holder is registered as a party; null when he is not
 */
@Schema(name = "NewOperatorCertificate")
public record NewCertificate(
    @TypedName @NotBlank @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String holderName,
    @TypedNumber
        @JsonSerialize(using = Masked.class)
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = Text.PRINTABLE)
        String certificateNumber,
    @Nullable @Size(max = 9) @Pattern(regexp = Text.PRINTABLE) String region,
    @TypedName @NotBlank @Size(max = 200) @Pattern(regexp = Text.PRINTABLE) String issuingAuthority,
    @NotNull LocalDate issuedOn,
    @NotEmpty @Size(max = 40) List<@NotNull @Valid ProjectGrant> projects,
    @Nullable @Size(max = 200) @Pattern(regexp = Text.PRINTABLE) String operator) {

  /** Says nothing, wherever it may be written. */
  @Override
  public String toString() {
    return "NewCertificate[sealed]";
  }
}
