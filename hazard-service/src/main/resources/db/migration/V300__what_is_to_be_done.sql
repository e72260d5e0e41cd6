-- What an authority or an enterprise has to do is asked often, and is little of what is on file.
create index duty_to_do on duty (authority_region text_pattern_ops, kind) where done_at is null;
create index hazard_to_order on hazard (region_code text_pattern_ops) where state = 'GRADED';
create index hazard_to_rectify on hazard (enterprise_id) where state in ('GRADED', 'ORDERED', 'RECTIFYING');
create index supervision_order_to_deliver on supervision_order (authority_region)
  where delivered_name is null and witness is null;
create index interview_to_handle on interview (authority_region) where state not in ('CLOSED', 'CANCELLED');
create index accident_to_handle on accident (region_code text_pattern_ops) where state <> 'CLOSED';
create index listing_report_missing on listing (authority_region) where state = 'LISTED' and progress_late;
