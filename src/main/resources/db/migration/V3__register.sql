-- The register: what is true about authorities, officials and dossiers. Times are timestamptz; the time is a parameter.

create extension if not exists pg_trgm;

create table authority (
    id text primary key,
    name text not null,
    desk text,
    level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    code text not null,
    parent_id text references authority,
    address text,
    phone text,
    valid_from date not null,
    valid_to date,
    sample boolean not null,
    check (valid_to is null or valid_to >= valid_from)
);

-- A desk takes in dossiers of other authorities (centre of a province, phi địa giới).
create table desk_service (
    desk_authority_id text not null references authority,
    served_authority_id text not null references authority,
    primary key (desk_authority_id, served_authority_id)
);

-- Office hours by season; a season runs from its month-day to the next season's. Two rows a day where there is a break.
create table office_hours (
    authority_id text not null references authority,
    season_from text not null check (season_from ~ '^[0-1][0-9]-[0-3][0-9]$'),
    opens time not null,
    closes time not null check (closes > opens),
    primary key (authority_id, season_from, opens)
);

create table official (
    id text primary key,
    full_name text not null,
    title text not null
);

create table post (
    id bigint generated always as identity primary key,
    authority_id text not null references authority,
    role text not null,
    field text,
    unique nulls not distinct (authority_id, role, field)
);

create table post_holder (
    post_id bigint not null references post,
    official_id text not null references official,
    valid_from date not null,
    valid_to date,
    primary key (post_id, official_id, valid_from)
);
create index post_holder_official on post_holder (official_id);

create table account (
    official_id text primary key references official,
    password_hash text not null,
    failed_attempts int not null default 0,
    locked_until timestamptz
);

-- Pins the catalogue version and the process definition that a dossier lives under.
create table procedure_version (
    id uuid primary key,
    procedure_key text not null,
    valid_from date not null,
    digest text not null,
    deployment_id text not null,
    process_definition_id text not null,
    deployed_at timestamptz not null,
    unique (procedure_key, valid_from, digest)
);

create table dossier (
    id uuid primary key,
    version int not null,
    procedure_key text not null,
    procedure_valid_from date not null,
    procedure_version_id uuid not null references procedure_version,
    case_key text not null,
    receiving_authority_id text not null references authority,
    competent_authority_id text not null references authority,
    status smallint not null check (status between 1 and 10),
    code text unique,
    channel text not null,
    return_mode text not null,
    filer_name text not null,
    filer_identity_number text,
    filer_address text,
    filer_phone text,
    filer_email text,
    authority_paper text,
    owner_name text not null,
    owner_identity_number text,
    owner_address text,
    owner_phone text,
    owner_email text,
    receiver_name text not null,
    receiver_identity_number text,
    receiver_address text,
    receiver_phone text,
    receiver_email text,
    summary text,
    search_text text not null,
    submitted_at timestamptz not null,
    received_at timestamptz not null,
    entered_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by text references official,
    due_at timestamptz,
    original_due_at timestamptz,
    result_kind text check (result_kind in ('GRANTED', 'REFUSED')),
    result_number text,
    result_date date,
    result_signer text,
    processed_at timestamptz,
    returned_at timestamptz,
    entered_by text not null references official,
    -- accepted means code, clock and due date together; nobody else has a code (NĐ 61/2018 Art 17.3)
    check ((code is null) = (accepted_at is null)),
    check ((accepted_at is null) = (due_at is null)),
    check (status < 9 or (result_number is not null and result_date is not null and result_signer is not null))
);
create index dossier_search on dossier using gin (search_text gin_trgm_ops);
create index dossier_receiving on dossier (receiving_authority_id, entered_at desc);
create index dossier_competent on dossier (competent_authority_id, entered_at desc);

-- Mã hồ sơ: gapless per receiving authority and day, because the row is locked until its transaction ends.
create table dossier_code_counter (
    authority_id text not null references authority,
    day date not null,
    last_number int not null,
    primary key (authority_id, day)
);

create table dossier_document (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    purpose text not null check (purpose in ('COMPONENT', 'RESULT')),
    document_key text not null,
    file_name text not null,
    media_type text not null,
    size_bytes bigint not null check (size_bytes > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null,
    uploaded_by text not null references official,
    -- the same content sent again for the same paper is the same row; its index also serves the list of a dossier
    unique (dossier_id, purpose, document_key, sha256)
);

create table dossier_event (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    at timestamptz not null,
    official_id text,
    kind text not null,
    detail json not null default '{}' -- json, not jsonb: it keeps the order in which the lines were written
);
create index dossier_event_dossier on dossier_event (dossier_id, id);

-- step is a spine step or DOSSIER for the whole; once per dossier and step
create table delay_explanation (
    id uuid primary key,
    version int not null,
    dossier_id uuid not null references dossier,
    step text not null,
    authority_id text not null references authority,
    answerer text,
    answering_group text not null,
    confirming_group text not null,
    was_due_at timestamptz not null,
    opened_at timestamptz not null,
    status text not null check (status in ('NOTED', 'OPEN', 'EXPLAINED', 'SENT_BACK', 'CONFIRMED')),
    cause text,
    explanation text,
    explained_by text references official,
    explained_at timestamptz,
    confirmed_by text references official,
    confirmed_at timestamptz,
    confirmation_note text,
    unique (dossier_id, step)
);
create index delay_explanation_noted on delay_explanation (opened_at) where status = 'NOTED';

create table trial_clock (
    only_row boolean primary key default true check (only_row),
    offset_millis bigint not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger dossier_event_append_only before update or delete on dossier_event
    for each statement execute function refuse_change();
create trigger dossier_document_append_only before update or delete on dossier_document
    for each statement execute function refuse_change();
