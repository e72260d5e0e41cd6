package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.VetoCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise in a list.
 *
 * @param score null while nothing was assessed; struck while a veto stands
 */
public record EnterpriseSummary(
    String id,
    @Nullable String name,
    String regionCode,
    boolean demonstration,
    @Nullable BigDecimal score,
    @Nullable ScoreGrade grade,
    boolean struck,
    List<VetoCode> vetoes) {}
