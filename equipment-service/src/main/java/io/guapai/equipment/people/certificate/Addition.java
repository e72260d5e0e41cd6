package io.guapai.equipment.people.certificate;

import io.guapai.equipment.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project that a certificate is for as well, or again after it lapsed. */
@Schema(name = "OperatorCertificateAddition")
public record Addition(
    @NotNull @Valid ProjectGrant grant,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
