-- Kho giấy tờ điện tử của tổ chức, cá nhân (TT 01/2023/TT-VPCP): papers of a person or an organisation, digitised or issued here.
create table archive_owner (
    id uuid primary key,
    kind text not null check (kind in ('CITIZEN', 'ORGANISATION', 'OTHER')),
    number text not null unique
);

create table archive_entry (
    id uuid primary key,
    owner_id uuid not null references archive_owner,
    paper_type text not null, -- key of the required document that such a paper stands for
    paper_name text not null,
    code text not null unique, -- mã kết quả số hóa: holds the owner's number, personal data as that is
    source text not null check (source in ('COMPONENT', 'RESULT')),
    dossier_id uuid not null references dossier,
    authority_id text not null references authority,
    receiving_authority_id text not null references authority,
    valid_from date not null,
    valid_until date,
    keep_until date, -- null: for ever
    keep_rule text not null,
    stored_at timestamptz not null,
    state text not null check (state in ('VALID', 'REVOKED', 'DESTROYED')),
    check (valid_until is null or valid_until >= valid_from)
);
create index archive_entry_owner on archive_entry (owner_id, stored_at desc);
create index archive_entry_keep on archive_entry (keep_until) where state <> 'DESTROYED' and keep_until is not null;
create index archive_entry_dossier on archive_entry (dossier_id);

create table archive_version (
    id uuid primary key,
    entry_id uuid not null references archive_entry,
    number int not null check (number > 0),
    document_id uuid unique references dossier_document, -- null where it was put in the place of another in the store itself
    media_type text not null,
    size_bytes bigint not null check (size_bytes > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at timestamptz not null,
    stored_by text references official,
    reason text,
    unique (entry_id, number)
);
create index archive_version_sha256 on archive_version (sha256);
create trigger archive_version_append_only before update or delete on archive_version
    for each statement execute function refuse_change();

-- What became of an entry, by whom and why.
create table archive_act (
    id bigint generated always as identity primary key,
    entry_id uuid not null references archive_entry,
    act text not null check (act in ('STORED', 'REPLACED', 'REVOKED', 'DESTROYED')),
    at timestamptz not null,
    official_id text references official, -- null: the system
    words text
);
create index archive_act_entry on archive_act (entry_id, id);
create trigger archive_act_append_only before update or delete on archive_act
    for each statement execute function refuse_change();

-- Who looked for whose papers, opened or took which, and what for. What intake is offered counts once a day.
create table archive_read (
    id bigint generated always as identity primary key,
    owner_id uuid references archive_owner, -- null: nobody of that number is known
    entry_id uuid references archive_entry,
    version int,
    official_id text not null references official,
    act text not null check (act in ('SEARCHED', 'OFFERED', 'OPENED', 'DOWNLOADED', 'TAKEN')),
    purpose text not null,
    words text,
    dossier_id uuid references dossier,
    day date not null,
    at timestamptz not null
);
create unique index archive_read_offered on archive_read (owner_id, official_id, day) where act = 'OFFERED';
create index archive_read_stated on archive_read (official_id, day) where act = 'SEARCHED';
create index archive_read_owner on archive_read (owner_id, at desc);
create index archive_read_entry on archive_read (entry_id, at desc);
create trigger archive_read_append_only before update or delete on archive_read
    for each statement execute function refuse_change();

-- Papers that may be ready for the store; looked at off the official's click, again and again until they are or never will be.
create table archive_candidate (
    document_id uuid primary key references dossier_document,
    due_at timestamptz not null,
    tries int not null default 0
);
create index archive_candidate_due on archive_candidate (due_at);

-- A paper of a dossier that was taken from the store instead of being asked for.
-- An id of archive_version, whose rows nobody deletes; no foreign key, since a version names the scan it came from and two
-- tables that refer to each other cannot be carried to another database one after the other.
alter table dossier_document add column taken_from uuid;

-- which rows name a content
create index dossier_document_sha256 on dossier_document (sha256);
