-- What came back from the sector's system about a dossier that is decided there. What is recorded again goes before what
-- was recorded earlier, which stays.
create table sector_return (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    field_key text not null,
    value text not null check (value <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null references official
);
create index sector_return_of_dossier on sector_return (dossier_id, id);

create trigger sector_return_append_only before update or delete on sector_return
    for each statement execute function refuse_change();
