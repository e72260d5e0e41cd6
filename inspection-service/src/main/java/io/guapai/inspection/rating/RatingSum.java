package io.guapai.inspection.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprises of a territory say of checks of a kind. Means are told from so many ratings
 * on that nobody can tell whose they are.
 *
 * @param ratings how many there are
 * @param conduct mean, two decimals; 5 is best
 */
public record RatingSum(
    String region,
    RatedKind kind,
    long ratings,
    @Nullable BigDecimal conduct,
    @Nullable BigDecimal lawfulness,
    @Nullable BigDecimal help) {}
