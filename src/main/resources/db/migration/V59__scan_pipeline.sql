-- What is done to a scan after it was kept. One job per content: the same scan in two dossiers is read once.
create table scan_job (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text not null,
    stage text not null check (stage in ('VIRUS', 'PAGES', 'OCR', 'TEXT')),
    state text not null check (state in ('READY', 'DONE', 'REFUSED', 'FAILED')),
    put_at timestamptz not null,
    due_at timestamptz not null,
    lease uuid,
    attempts int not null default 0,
    reason text,
    ended_at timestamptz,
    check ((state = 'READY') = (ended_at is null)),
    check (state in ('READY', 'DONE') or reason is not null)
);
create index scan_job_due on scan_job (stage, due_at) where state = 'READY';
create index scan_job_state on scan_job (state) where state <> 'DONE';

-- How each stage ended, and how long it took on the machine's own clock.
create table scan_stage_outcome (
    sha256 text not null references scan_job,
    stage text not null,
    outcome text not null check (outcome in ('DONE', 'SKIPPED', 'REFUSED', 'FAILED')),
    words text not null,
    ended_at timestamptz not null,
    milliseconds bigint not null check (milliseconds >= 0),
    primary key (sha256, stage)
);

-- What an official should know of a page at once; page 0 is the whole scan.
create table scan_finding (
    sha256 text not null references scan_job,
    page int not null check (page >= 0),
    kind text not null,
    primary key (sha256, page, kind)
);

-- The searchable PDF/A beside the scan; the scan itself stays byte for byte.
create table scan_copy (
    sha256 text primary key references scan_job,
    copy_sha256 text not null check (copy_sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes bigint not null check (size_bytes > 0),
    pages int not null check (pages > 0),
    standard text not null,
    made_with text not null,
    made_at timestamptz not null
);

-- What can be read on a scan: as it was recognised, and without accents and capitals for searching.
create table scan_text (
    sha256 text primary key references scan_job,
    text text not null,
    words tsvector not null
);
create index scan_text_words on scan_text using gin (words);
