package io.guapai.hazard.listing.notice;

import io.guapai.hazard.listing.notice.Contents.Contact;
import io.guapai.hazard.listing.notice.Contents.Leader;
import java.time.OffsetDateTime;

/**
 * Who supervises for a government, as it stated.
 *
 * @param authorityRegion territory of the government
 */
public record SupervisorView(
    String id,
    String authorityRegion,
    Leader responsibleLeader,
    String supervisingDepartment,
    Contact contact,
    String statedBy,
    OffsetDateTime statedAt) {}
