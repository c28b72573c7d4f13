-- The steps of TT 01/2023/TT-VPCP, Điều 7, of each paper: who, when, how it ended. "Đúng quy trình" is read off here.
create table digitization_step (
    id bigint generated always as identity primary key,
    document_id uuid not null references dossier_document,
    step text not null check (step in ('SCANNED', 'SEARCHABLE', 'SIGNED', 'EXTRACTED', 'CODED', 'STORED')),
    outcome text not null check (outcome in ('DONE', 'SKIPPED')),
    detail text,
    done_at timestamptz not null,
    done_by text references official
);
create unique index digitization_step_once on digitization_step (document_id, step) where outcome = 'DONE';
create index digitization_step_document on digitization_step (document_id, id);
create trigger digitization_step_append_only before update or delete on digitization_step
    for each statement execute function refuse_change();

insert into digitization_step (document_id, step, outcome, done_at, done_by)
select id, 'SCANNED', 'DONE', uploaded_at, uploaded_by from dossier_document order by uploaded_at, id;

-- A required paper that is not digitised, and why the law lets it be so.
create table digitization_exemption (
    dossier_id uuid not null references dossier,
    document_key text not null,
    reason text not null check (reason in ('SHARED_DATA', 'COPY_ONLY', 'PRESENT_ONLY', 'SECRET')),
    noted_at timestamptz not null,
    noted_by text references official,
    primary key (dossier_id, document_key)
);
