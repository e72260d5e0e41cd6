package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.inspection.rule.Validity;
import io.guapai.inspection.rule.VarietyRule;

/** A conclusion that reports on equipment of a kind may carry. */
record ConclusionRule(String varietyPrefix, Conclusion conclusion, Validity validity)
    implements VarietyRule {}
