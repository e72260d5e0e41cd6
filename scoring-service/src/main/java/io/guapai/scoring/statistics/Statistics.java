package io.guapai.scoring.statistics;

import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.VetoCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Counts of a territory. An enterprise that was closed, or gave way to another entry, counts in
 * none.
 *
 * @param enterprises all that are known and exist
 * @param vetoed enterprises with at least one veto in force
 * @param byVeto enterprises per veto; one with several counts under each
 * @param byGrade enterprises per grade; those not assessed yet are in none
 * @param coverage how many of each class are assessed; one that is in both counts in each
 */
public record Statistics(
    String region,
    int enterprises,
    int vetoed,
    Map<VetoCode, Integer> byVeto,
    Map<ScoreGrade, Integer> byGrade,
    List<Coverage> coverage,
    Instant asOf) {}
