package io.guapai.inspection.check;

import io.guapai.contracts.CheckKind;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A check that is arranged.
 *
 * @param enterpriseId the enterprise that is checked; either this or an organization
 * @param organization the organization that is checked, such as an inspection or testing body
 * @param drawId the draw by which it is checked, whose inspectors check it
 * @param campaignId the special campaign that it is for, where no draw says so
 * @param inspectors numbers of the certificates of at least two inspectors; of a draw its own when
 *     not given, or others in place of who may not check any more
 * @param checklists names of the checklists that are gone through
 * @param method which of the territory's eight kinds of checks it is (八检工作法), where it has any
 * @param reason what led to it, of another check than by plan or campaign
 * @param newRule the rule that is new and that it checks; null when it checks none
 * @param noticeNo number of the notice by which the enterprise was told of that rule
 * @param noticedOn the day on which it was told
 */
@Schema
public record NewCheck(
    @NotNull CheckKind kind,
    @NotNull CheckMode mode,
    @TypedNumber @Nullable @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String enterpriseId,
    @Nullable @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String organization,
    @NotNull LocalDate plannedOn,
    @Nullable UUID drawId,
    @Nullable UUID campaignId,
    @Nullable @Size(max = 10)
        List<@NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String> inspectors,
    @NotNull @Size(min = 1, max = 8)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String> checklists,
    @Nullable @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String method,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason,
    @Nullable @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String newRule,
    @Nullable @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String noticeNo,
    @Nullable LocalDate noticedOn) {}
