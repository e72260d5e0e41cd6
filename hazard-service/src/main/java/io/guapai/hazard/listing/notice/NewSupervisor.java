package io.guapai.hazard.listing.notice;

import io.guapai.hazard.Text;
import io.guapai.hazard.listing.notice.Contents.Contact;
import io.guapai.hazard.listing.notice.Contents.Leader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Who supervises from now on what a government lists.
 *
 * @param responsibleLeader leader of the government who answers for the supervision (责任领导)
 * @param supervisingDepartment the department in charge (督办单位)
 * @param contact whom to call there
 */
public record NewSupervisor(
    @NotNull @Valid Leader responsibleLeader,
    @NotBlank @Text(max = 200) String supervisingDepartment,
    @NotNull @Valid Contact contact) {}
