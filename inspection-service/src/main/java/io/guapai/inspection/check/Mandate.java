package io.guapai.inspection.check;

import io.guapai.contracts.CheckKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a check is done.
 *
 * @param certificates numbers of the certificates of those who check
 */
record Mandate(
    CheckKind kind,
    @Nullable UUID drawId,
    @Nullable Integer drawRank,
    @Nullable UUID campaignId,
    List<String> certificates) {}
