package io.guapai.runtime.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands on a day in a territory.
 *
 * @param edition the edition that is read; null when the rule ended or has not begun
 * @param lapsed whether that edition is not in force itself, but the nearest to the day
 * @param coming editions that come into force afterwards, the next first
 */
public record RuleView(
    String kind,
    String id,
    @Nullable EditionView edition,
    boolean lapsed,
    List<EditionView> coming) {}
