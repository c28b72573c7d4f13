-- How results reached their owners: at the counter, by a link, or not at all so far.

alter table dossier_document drop constraint dossier_document_purpose_check;
alter table dossier_document add check (purpose in ('COMPONENT', 'RESULT', 'RETURN_SLIP'));

-- Who stood at the counter and what was checked before the result was handed over.
create table counter_return (
    dossier_id uuid primary key references dossier,
    receiver text not null check (receiver in ('OWNER', 'FILER', 'RECEIVER', 'AUTHORISED')),
    name text not null,
    identity_number text not null,
    -- whether the register had a number to compare with; a number that differs is refused
    compared boolean not null,
    authority_paper text,
    receipt text not null check (receipt in ('BROUGHT', 'LOST')),
    lost_statement text,
    slip_id uuid not null references dossier_document,
    note text,
    returned_by text not null references official,
    returned_at timestamptz not null,
    check ((receiver = 'AUTHORISED') = (authority_paper is not null)),
    check ((receipt = 'LOST') = (lost_statement is not null))
);
create trigger counter_return_append_only before update or delete on counter_return
    for each statement execute function refuse_change();

create table counter_return_original (
    dossier_id uuid not null references counter_return,
    document_key text not null,
    given_back boolean not null,
    primary key (dossier_id, document_key)
);
create trigger counter_return_original_append_only before update or delete on counter_return_original
    for each statement execute function refuse_change();

-- Reminders to fetch a result, and its entry in the list for the archive; each once.
create table uncollected_result (
    dossier_id uuid not null references dossier,
    step text not null check (step ~ '^(REMINDER_[1-9][0-9]*|ARCHIVE_LIST)$'),
    at timestamptz not null,
    primary key (dossier_id, step)
);
create index uncollected_result_step on uncollected_result (step, at);
create trigger uncollected_result_append_only before update or delete on uncollected_result
    for each statement execute function refuse_change();

-- The pass looks only at what lies at a desk.
create index dossier_at_the_desk on dossier (processed_at) where status = 9 and return_mode = 'DESK';

-- A link under which the owner fetches the signed file, until it ends; every read is written down.
create table result_link (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    issued_id uuid not null references issued_result,
    token text not null unique check (token ~ '^[A-Za-z0-9_-]{32,}$'),
    made_at timestamptz not null,
    made_by text references official,
    expires_at timestamptz not null check (expires_at > made_at)
);
create index result_link_dossier on result_link (dossier_id, made_at);
create trigger result_link_append_only before update or delete on result_link
    for each statement execute function refuse_change();

create table result_link_read (
    id bigint generated always as identity primary key,
    link_id uuid not null references result_link,
    at timestamptz not null
);
create index result_link_read_link on result_link_read (link_id, at);
create trigger result_link_read_append_only before update or delete on result_link_read
    for each statement execute function refuse_change();
