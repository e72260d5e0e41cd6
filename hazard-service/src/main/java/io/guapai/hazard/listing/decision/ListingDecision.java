package io.guapai.hazard.listing.decision;

import io.guapai.hazard.Text;
import io.guapai.hazard.listing.Rhythm;
import io.guapai.hazard.listing.Stop;
import io.guapai.hazard.listing.notice.Contents.Contact;
import io.guapai.hazard.listing.notice.Contents.Leader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The decision of the listing body to list what was proposed, with what the notice has to say.
 *
 * @param reason why; the proposal's reason when not given
 * @param responsibleLeader leader of the government who answers for the supervision (责任领导)
 * @param supervisingDepartment the department in charge (督办单位)
 * @param harm what may happen (危害)
 * @param monitoring emergency and monitoring measures until it is rectified (应急和监控措施)
 * @param rhythm how often progress is reported; by the rules when not given
 * @param dueDate last day for rectification; the proposal's, or by the rules, when not given
 * @param stop stop of production while it is listed
 * @param stopReason why production goes on; may say more of a stop
 */
@Schema
public record ListingDecision(
    @Nullable @Text(max = 2000) String reason,
    @NotNull @Valid Leader responsibleLeader,
    @NotBlank @Text(max = 200) String supervisingDepartment,
    @NotNull @Valid Contact contact,
    @NotBlank @Text(max = 2000) String harm,
    @NotBlank @Text(max = 2000) String requiredMeasures,
    @NotBlank @Text(max = 2000) String monitoring,
    @Nullable Rhythm rhythm,
    @Nullable LocalDate dueDate,
    @NotNull Stop stop,
    @Nullable @Text(max = 2000) String stopReason) {}
