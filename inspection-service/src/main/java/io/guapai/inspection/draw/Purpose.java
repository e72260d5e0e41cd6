package io.guapai.inspection.draw;

import io.guapai.contracts.CheckKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draw is for: a plan or a campaign, and whom it is about.
 *
 * @param varietyPrefix beginning of the varieties whose users may be drawn; empty for all
 * @param keyUnitsOnly whether only those are who are watched first
 * @param year in which a check after licensing spares the routine one; null where none does
 */
record Purpose(
    CheckKind kind,
    @Nullable UUID planId,
    @Nullable UUID campaignId,
    String title,
    String varietyPrefix,
    boolean keyUnitsOnly,
    @Nullable Integer year) {}
