-- Chuyển hồ sơ đang giải quyết sang bản khác của quy trình. What was promised at the acceptance keeps its own law.
alter table dossier
    add column limit_valid_from date, -- whose limits it was promised under; null: those of procedure_valid_from
    add column moved_from_valid_from date, -- the version it was moved from last
    add column moved_at timestamptz,
    add check ((moved_at is null) = (limit_valid_from is null)),
    add check ((moved_at is null) = (moved_from_valid_from is null));
create index dossier_procedure_version on dossier (procedure_version_id) where status not in (3, 7, 8, 10);

create table version_move (
    id uuid primary key,
    from_version_id uuid not null references procedure_version,
    to_version_id uuid not null references procedure_version,
    basis text not null, -- the transitional provision
    state text not null check (state in ('PLANNED', 'MOVING', 'MOVED')),
    planned_by text not null references official,
    planned_at timestamptz not null,
    looked_at timestamptz not null, -- when the dry run was last done
    begun_by text references official,
    begun_at timestamptz,
    ended_at timestamptz,
    check (from_version_id <> to_version_id),
    check ((begun_at is null) = (state = 'PLANNED')),
    check ((begun_at is null) = (begun_by is null)),
    check ((ended_at is null) = (state <> 'MOVED'))
);
create unique index version_move_one_at_a_time on version_move (from_version_id) where state <> 'MOVED';

-- Each dossier that runs on the version, and what the dry run and then the move made of it.
create table version_move_line (
    move_id uuid not null references version_move on delete cascade,
    dossier_id uuid not null references dossier,
    place text not null, -- the steps at which it stands, Vietnamese
    state text not null check (state in ('FORESEEN', 'STUCK', 'WAITING', 'DONE', 'GONE')),
    obstacle text, -- why it cannot move, Vietnamese
    tries int not null default 0, -- how often it was in somebody's hands
    done_at timestamptz,
    primary key (move_id, dossier_id),
    check ((obstacle is null) = (state <> 'STUCK'))
);
create index version_move_line_waiting on version_move_line (move_id, tries, dossier_id) where state = 'WAITING';
