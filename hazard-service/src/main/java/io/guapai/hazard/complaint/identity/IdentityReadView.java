package io.guapai.hazard.complaint.identity;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One time that somebody learned who sent a complaint.
 *
 * @param reader account
 */
public record IdentityReadView(
    long id, String reader, List<String> roles, String reason, OffsetDateTime at) {}
