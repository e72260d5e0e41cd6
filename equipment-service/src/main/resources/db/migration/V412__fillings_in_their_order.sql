-- What a filler filled, or all fillers of a territory, is asked for in its order and page by page, over a day as over
-- two years. Only fillings are in these indexes: of what a filler's system tells one event in some is written to them.
create index cylinder_trace_filled on cylinder_trace (sender_no, at) where kind = 2;
create index cylinder_trace_fillings on cylinder_trace (at) where kind = 2;
