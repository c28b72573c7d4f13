-- Sổ thời hạn: each line begins an interval that ends where the next one begins. Every due date is derived from it.
create table clock_entry (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    at timestamptz not null,
    state text not null check (state in ('RUNNING', 'PAUSED', 'STOPPED')),
    cause text not null,
    case_key text,
    reason text,
    legal_basis text,
    official_id text
);
create index clock_entry_dossier on clock_entry (dossier_id, id);

create trigger clock_entry_append_only before update or delete on clock_entry
    for each statement execute function refuse_change();

-- Yêu cầu bổ sung: what was asked for, once; closed by the papers or by its limit
create table supplement_request (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    round int not null check (round > 0),
    stage text not null check (stage in ('INTAKE', 'REVIEW')),
    documents text[] not null check (cardinality(documents) > 0),
    reason text not null,
    legal_basis text,
    asked_at timestamptz not null,
    asked_by text not null references official,
    due_at timestamptz not null,
    closed_at timestamptz,
    outcome text check (outcome in ('SUPPLEMENTED', 'EXPIRED')),
    unique (dossier_id, round),
    check ((closed_at is null) = (outcome is null))
);
create unique index supplement_request_open on supplement_request (dossier_id) where closed_at is null;
