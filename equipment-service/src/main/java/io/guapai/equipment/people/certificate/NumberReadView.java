package io.guapai.equipment.people.certificate;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One time that somebody read the number of a certificate.
 *
 * @param reader account
 */
public record NumberReadView(
    long id, String reader, List<String> roles, String reason, OffsetDateTime at) {}
