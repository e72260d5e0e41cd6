package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A veto in a list.
 *
 * @param causeId first of the records that make it stand
 * @param since first day of the veto
 */
public record VetoSummary(
    long id,
    String enterpriseId,
    @Nullable String enterpriseName,
    String regionCode,
    boolean demonstration,
    VetoCode code,
    String titleZh,
    String titleEn,
    String causeType,
    String causeId,
    LocalDate since,
    String edition) {}
