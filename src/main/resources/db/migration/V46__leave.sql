-- Nghỉ: who is away from when until when, and who stands in. A planned end is never changed; ending early has columns of its own.
create table official_leave (
    id uuid primary key,
    authority_id text not null references authority,
    official_id text not null references official,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    stand_in_id text references official,
    reason text,
    entered_by text not null references official,
    entered_at timestamptz not null,
    ended_at timestamptz,
    ended_by text references official,
    end_reason text,
    check (ends_at > begins_at),
    check (stand_in_id <> official_id),
    check ((ended_at is null) = (ended_by is null))
);
create index official_leave_official on official_leave (official_id, begins_at);
create index official_leave_stand_in on official_leave (stand_in_id, begins_at) where stand_in_id is not null;

-- Chuyển việc: each open task of the absent one, to whom, and what came of it. A row is done in the transaction that moves its task.
create table leave_move (
    leave_id uuid not null references official_leave,
    task_id text not null,
    dossier_id uuid,
    task_name text not null,
    to_official text not null references official,
    state text not null check (state in ('WAITING', 'MOVED', 'FAILED')),
    failure text,
    asked_by text not null references official,
    asked_at timestamptz not null,
    done_at timestamptz,
    seq bigint generated always as identity,
    primary key (leave_id, seq),
    check ((state = 'FAILED') = (failure is not null)),
    check ((state = 'WAITING') = (done_at is null))
);
create unique index leave_move_waiting on leave_move (task_id) where state = 'WAITING';
