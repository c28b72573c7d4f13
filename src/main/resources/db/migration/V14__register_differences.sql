-- Register against engine: each look at everything, and what it found.
create table register_comparison (
    id uuid primary key,
    night date unique, -- null for one that an operator asked for; a night belongs to one node
    official_id text references official,
    began_at timestamptz not null,
    ended_at timestamptz,
    found int not null default 0
);
create index register_comparison_began on register_comparison (began_at desc);

create table register_difference (
    id uuid primary key,
    run uuid not null references register_comparison, -- the last one that saw it
    kind text not null check (kind in ('MISSING_INSTANCE', 'STRAY_INSTANCE', 'WRONG_STEP', 'ENGINE_DUE', 'CACHED_DUE')),
    business_key text not null, -- the dossier's id; an instance may have one that the register does not know
    instance_id text,
    detail text not null,
    found_at timestamptz not null,
    mended_at timestamptz,
    mended_by text references official, -- null: it was gone before anybody did something
    check (mended_by is null or mended_at is not null)
);
create unique index register_difference_open on register_difference (kind, business_key, (coalesce(instance_id, '')))
    where mended_at is null;
