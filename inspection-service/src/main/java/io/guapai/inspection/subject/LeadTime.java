package io.guapai.inspection.subject;

import io.guapai.inspection.rule.Validity;

/**
 * How many days before its date an inspection counts as due soon (特种设备安全法 §40: apply one month
 * before expiry).
 */
public record LeadTime(int days, Validity validity) {}
