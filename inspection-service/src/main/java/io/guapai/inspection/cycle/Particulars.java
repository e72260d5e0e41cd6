package io.guapai.inspection.cycle;

import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cycles of a unit depend on.
 *
 * @param variety its code in the catalogue
 * @param region where it is; null for the nation's rules
 * @param base day from which its years of use are counted; null when it is not known
 * @param safetyGrade as the newest report gives it; null when none does
 * @param unitClass as the newest report gives it
 * @param medium as the newest report gives it
 */
public record Particulars(
    String variety,
    @Nullable RegionCode region,
    @Nullable LocalDate base,
    @Nullable Integer safetyGrade,
    @Nullable String unitClass,
    @Nullable String medium) {}
