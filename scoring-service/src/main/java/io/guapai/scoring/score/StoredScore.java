package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import java.math.BigDecimal;

/** The score in force, as it was last told. */
record StoredScore(String edition, BigDecimal points, ScoreGrade grade, boolean vetoed) {}
