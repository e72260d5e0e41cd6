package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** The least points of a grade. */
@Embeddable
public record GradeCut(@Enumerated(EnumType.STRING) ScoreGrade grade, BigDecimal atLeast) {}
