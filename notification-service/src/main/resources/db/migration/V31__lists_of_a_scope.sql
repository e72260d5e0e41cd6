-- A list asks for its scope itself: the territory, or the enterprise. Indexes that lead there.
create index alert_by_region on alert (region_code text_pattern_ops, id);
create index escalation_case_by_region on escalation_case (region_code text_pattern_ops, id);
create index escalation_case_by_enterprise on escalation_case (enterprise_id, id);
