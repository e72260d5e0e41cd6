package io.guapai.inspection.confirmation;

/**
 * What was confirmed and visited in a territory in a year that is over.
 *
 * @param enterprises with equipment in use when the year ended, each in every township
 * @param confirmed of these, in the year
 * @param visited of these, in the year
 */
public record ClosedYear(String region, int year, long enterprises, long confirmed, long visited) {}
