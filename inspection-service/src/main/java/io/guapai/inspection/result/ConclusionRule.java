package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.inspection.rule.VarietyRule;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What the shelf says: a conclusion that reports on equipment of a kind may carry. */
record ConclusionRule(
    @NotNull @Pattern(regexp = "[0-9A-Z]{1,4}") String varietyPrefix,
    @NotNull Conclusion conclusion)
    implements VarietyRule {}
