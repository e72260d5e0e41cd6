-- A paper about a part of a dossier, such as an order on a hazard, is in the dossier's file and says which part.
alter table act_paper add part uuid;
comment on column act_paper.part is 'What in the dossier it is about; null when it is about the whole';
