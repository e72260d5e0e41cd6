alter table alert add column traceparent text;
comment on column alert.traceparent is 'Place in the trace of the event it was made from; null when nobody traced it';
