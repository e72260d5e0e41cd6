package io.guapai.equipment.people.post;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Counts of a territory (持证率 is certified posts of all posts).
 *
 * @param posts units in use that need an operator
 * @param certifiedPosts those of them that have one whose certificate is valid
 * @param assignments how many times somebody is assigned to a unit for a project
 * @param uncertifiedAssignments those of them for which the certificate is not valid
 */
@Schema(name = "OperatorStatistics")
public record OperatorStatistics(
    String region,
    long posts,
    long certifiedPosts,
    long assignments,
    long uncertifiedAssignments,
    Instant asOf) {}
