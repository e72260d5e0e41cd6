package io.guapai.inspection.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A special campaign.
 *
 * @param documentNo number of the document that announced it; null before
 * @param summary what came of it, or why it was cancelled
 */
@Schema(name = "Campaign")
public record CampaignView(
    UUID id,
    String regionCode,
    String title,
    String basis,
    @Nullable String varietyPrefix,
    boolean keyUnitsOnly,
    List<String> criteria,
    List<Stage> stages,
    CampaignState state,
    @Nullable String documentNo,
    @Nullable LocalDate announcedOn,
    @Nullable LocalDate endedOn,
    @Nullable String summary,
    long version) {}
