-- The application role owns nothing: row-level security binds it, and it cannot change the schema.
grant usage on schema public to guapai_app;
grant select, insert, update, delete on all tables in schema public to guapai_app;
grant usage on all sequences in schema public to guapai_app;
revoke all on table flyway_schema_history from guapai_app;
