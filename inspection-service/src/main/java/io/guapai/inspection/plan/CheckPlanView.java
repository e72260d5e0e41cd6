package io.guapai.inspection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan of routine checks for a year.
 *
 * @param subjects how many enterprises are to be drawn and checked in the year
 * @param rounds in how many draws
 * @param documentNo number of the document by which it was reported; null while it is drafted
 */
@Schema(name = "CheckPlan")
public record CheckPlanView(
    UUID id,
    String regionCode,
    int year,
    String title,
    int subjects,
    int rounds,
    @Nullable String varietyPrefix,
    @Nullable String note,
    PlanState state,
    @Nullable String documentNo,
    @Nullable LocalDate announcedOn,
    @Nullable LocalDate closedOn,
    @Nullable String summary,
    long version) {}
