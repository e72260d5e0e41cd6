-- The history of an enterprise goes by its id, its papers by its file: they are found by their digests.
create index act_paper_digest on act_paper (digest);
