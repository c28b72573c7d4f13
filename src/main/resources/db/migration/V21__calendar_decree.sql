-- Quyết định về ngày nghỉ, làm bù: once in force its days outrank the official days that the release brought.
create table calendar_decree (
    id uuid primary key,
    number text not null,
    issued_by text not null,
    issued_on date not null,
    title text not null,
    source text,
    state text not null check (state in ('DRAFT', 'PREVIEWED', 'APPLYING', 'APPLIED')),
    entered_by text not null references official,
    entered_at timestamptz not null,
    previewed_at timestamptz,
    applied_by text references official,
    in_force_at timestamptz, -- from when on everybody counts with its days
    looks int not null default 0, -- how often was looked, after the last dossier, for one that had slipped through
    applied_at timestamptz,
    looked_again_at timestamptz,
    check ((in_force_at is null) = (applied_by is null)),
    check ((in_force_at is null) = (state in ('DRAFT', 'PREVIEWED'))),
    check ((previewed_at is null) = (state = 'DRAFT'))
);
create unique index calendar_decree_number on calendar_decree (lower(number));

create table calendar_decree_day (
    decree_id uuid not null references calendar_decree on delete cascade,
    day date not null,
    kind text not null check (kind in ('OFF', 'WORK')),
    reason text not null,
    primary key (decree_id, day)
);

-- Each date that a decree touches, foreseen and then done. All lines of a dossier are done in one transaction. Written by
-- the ten thousand while somebody waits: no foreign key is checked row by row.
create table calendar_decree_line (
    decree_id uuid not null,
    dossier_id uuid not null,
    item text not null, -- DOSSIER or a step
    outcome text not null check (outcome in ('LATER', 'EARLIER', 'KEPT')),
    old_due_at timestamptz not null,
    derived_due_at timestamptz not null, -- what the new days lead to
    new_due_at timestamptz not null, -- what is due: never earlier than promised
    why text not null,
    state text not null check (state in ('FORESEEN', 'WAITING', 'DONE', 'OVERTAKEN')),
    tries int not null default 0, -- how often its dossier was in somebody's hands
    done_at timestamptz,
    primary key (decree_id, dossier_id, item)
);
create index calendar_decree_line_waiting on calendar_decree_line (decree_id, tries, dossier_id) where state = 'WAITING';

-- What was promised, whatever else the ledger leads to: nothing is due earlier.
