package io.guapai.inspection.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a special campaign.
 *
 * @param basis why it is held: an accident, a season, a document
 * @param varietyPrefix beginning of the varieties whose users it is about; all when not given
 * @param keyUnitsOnly whether it is about those alone who are watched first
 * @param criteria what is looked for
 * @param stages in their order, one of them a self-check of the enterprises
 */
@Schema
public record NewCampaign(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String title,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String basis,
    @Nullable @Pattern(regexp = "[0-9A-Z]{1,4}") String varietyPrefix,
    @NotNull Boolean keyUnitsOnly,
    @NotNull @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String> criteria,
    @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid Stage> stages) {}
