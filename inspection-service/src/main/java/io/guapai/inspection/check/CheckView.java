package io.guapai.inspection.check;

import io.guapai.contracts.CheckFinding;
import io.guapai.contracts.CheckKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A check.
 *
 * @param regionCode territory of who is checked
 * @param authorityRegion territory of those who check
 * @param drawRank place in the draw by which it is checked
 * @param certificates numbers of the certificates of the inspectors
 * @param signedBy names of the inspectors who signed the record
 * @param findings what was found amiss; each becomes a hazard once all inspectors signed
 * @param countersigning whether the checked signed; null while neither was done
 */
@Schema(name = "SupervisoryCheck")
public record CheckView(
    UUID id,
    String regionCode,
    String authorityRegion,
    CheckKind kind,
    CheckMode mode,
    @Nullable String enterpriseId,
    @Nullable String organization,
    String checkedName,
    LocalDate plannedOn,
    @Nullable UUID drawId,
    @Nullable Integer drawRank,
    @Nullable UUID campaignId,
    List<String> certificates,
    List<String> inspectorNames,
    List<String> checklists,
    @Nullable String method,
    @Nullable String reason,
    @Nullable String newRule,
    @Nullable String noticeNo,
    CheckState state,
    @Nullable LocalDate checkedOn,
    @Nullable String place,
    @Nullable String metWith,
    List<Answer> answers,
    List<CheckFinding> findings,
    @Nullable String conclusion,
    List<String> signedBy,
    @Nullable Countersigning countersigning,
    @Nullable String signatory,
    @Nullable String opinion,
    @Nullable String witness,
    @Nullable String recording,
    @Nullable LocalDate publishedOn,
    long version) {}
