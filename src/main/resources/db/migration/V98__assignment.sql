-- Who was assigned to review a dossier, by whom and how (NĐ 61/2018 Art 19.1). The last row holds; earlier ones stay.
create table dossier_assignment (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    -- null: left to whoever of the unit takes it, because nobody was present
    official_id text references official,
    way text not null check (way in ('NAMED', 'LEAST_LOAD', 'ONLY_ONE', 'UNIT', 'REASSIGNED')),
    -- null: the catalogue's rule did
    assigned_by text references official,
    assigned_at timestamptz not null,
    -- why another official takes over, as typed
    reason text,
    check ((official_id is null) = (way = 'UNIT')),
    check ((reason is not null) = (way = 'REASSIGNED')),
    check (way <> 'REASSIGNED' or assigned_by is not null)
);
create index dossier_assignment_dossier on dossier_assignment (dossier_id, id desc);
create trigger dossier_assignment_append_only before update or delete on dossier_assignment
    for each statement execute function refuse_change();

-- open work by official, for who has least
create index waiting_work_holder on waiting_work (holder) where holder is not null;
