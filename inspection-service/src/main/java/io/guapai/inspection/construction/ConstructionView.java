package io.guapai.inspection.construction;

import io.guapai.contracts.equipment.ConstructionOutcome;
import io.guapai.contracts.equipment.ConstructionWork;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A construction as it is shown.
 *
 * @param noticeNo number of its notice, which an application names
 * @param enterpriseId the builder
 * @param supervised whether it takes a supervision inspection
 * @param ruleEdition edition of the rule that says so
 * @param outcome how it ended; null while it goes on
 * @param applicationNo the application for its inspection; null while there is none
 */
public record ConstructionView(
    String noticeId,
    String noticeNo,
    ConstructionWork work,
    String enterpriseId,
    String builderName,
    String userId,
    String userName,
    String regionCode,
    String place,
    String variety,
    int quantity,
    LocalDate worksFrom,
    LocalDate worksUntil,
    boolean supervised,
    String ruleEdition,
    @Nullable ConstructionOutcome outcome,
    @Nullable String applicationId,
    @Nullable String applicationNo) {}
