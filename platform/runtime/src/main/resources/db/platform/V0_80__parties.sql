-- Organizations by their ids, as the register told of them. What a token calls itself is nobody's
-- name until it stands here: a connection is given no other organization.
create table party (
  id      text    collate "C" primary key,
  name    text    not null,
  kinds   text[]  not null,
  regions text[]  not null,
  removed boolean not null default false
);
comment on table party is 'No territory of its own: who is registered, and as what, is no secret';
comment on column party.removed is 'It left the register; its name stays for what it did';
