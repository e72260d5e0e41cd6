package io.guapai.scoring.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How many enterprises of a class are assessed (达标考核覆盖率 is the assessed of all).
 *
 * @param enterprises those of the class, by the register
 * @param assessed those of them that have a score in force
 * @param targetPercent the least share that the territory aims at; null when it has set none
 */
public record Coverage(
    CoverageClass enterpriseClass,
    int enterprises,
    int assessed,
    @Nullable Integer targetPercent) {}
