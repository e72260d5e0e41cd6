package io.guapai.inspection.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The record on site (现场检查记录).
 *
 * @param checkedOn day of the check, which may be before today where it was written away from the
 *     network
 * @param place where it was
 * @param metWith who of the checked was there
 * @param answers what was found of each item of the checklists
 * @param others what no item asks for
 * @param conclusion what follows
 */
@Schema
public record SiteRecord(
    @NotNull LocalDate checkedOn,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String place,
    @Nullable @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String metWith,
    @NotNull @Size(max = 500) List<@NotNull @Valid Answer> answers,
    @Nullable @Size(max = 100) List<@NotNull @Valid OtherFinding> others,
    @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String conclusion) {}
