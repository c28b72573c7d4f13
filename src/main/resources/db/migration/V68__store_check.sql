-- Files of the document store against the rows that name them: each look, and what it found.
create table store_check (
    id uuid primary key,
    night date unique, -- null for one that an operator asked for; a night belongs to one node
    official_id text references official,
    began_at timestamptz not null,
    ended_at timestamptz,
    files bigint not null default 0,
    hashed bigint not null default 0,
    broken_off text -- why it came to no end, in Vietnamese
);
create index store_check_began on store_check (began_at desc);

create table store_finding (
    id uuid primary key,
    run uuid not null references store_check, -- the last one that saw it
    kind text not null check (kind in ('MISSING', 'CHANGED', 'ORPHANED')),
    name text not null,
    detail text not null,
    found_at timestamptz not null,
    gone_at timestamptz
);
create unique index store_finding_open on store_finding (kind, name) where gone_at is null;
