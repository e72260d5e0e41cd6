package io.guapai.equipment.enterprise;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.SizeClass;
import io.guapai.equipment.Text;
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
 * What an enterprise has to do with special equipment (单位分类).
 *
 * @param kinds all that it is
 * @param sizeClass null while nobody knows
 * @param reason why, and the document that shows it
 * @param effectiveOn first day on which it is so
 */
@Schema
public record Classification(
    @NotEmpty @Size(max = 7) List<@NotNull EnterpriseKind> kinds,
    @Nullable SizeClass sizeClass,
    boolean hazardousChemicals,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason,
    @NotNull LocalDate effectiveOn)
    implements Change {}
