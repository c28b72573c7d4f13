-- Giao, nhận, kết thúc việc: each task of a dossier once it was taken or done; an open task nobody took has no row yet.
create table work_record (
    task_id text primary key,
    dossier_id uuid not null references dossier,
    process_key text not null,
    element text not null,
    tenant_id text not null references authority,
    given_at timestamptz not null,
    due_at timestamptz,
    taken_at timestamptz,
    taken_by text references official,
    ended_at timestamptz,
    ended_by text references official,
    ending text check (ending in ('DONE', 'LEFT')),
    check ((ended_at is null) = (ending is null)),
    check ((taken_at is null) = (taken_by is null))
);
create index work_record_dossier on work_record (dossier_id, given_at);
