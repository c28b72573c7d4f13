-- A move that takes back another one: it looks only at the dossiers which that one moved.
alter table version_move add column undoes uuid references version_move on delete cascade;
