-- Họp xét duyệt: the minutes of each meeting of a council about a dossier. What is wrong is said by a later meeting.
create table council_meeting (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    round int not null check (round > 0),
    minutes_number text not null,
    held_on date not null,
    place text not null,
    attendance text not null,
    members int not null check (members > 0),
    present int not null check (present between 1 and members),
    in_favour int not null check (in_favour between 0 and present),
    conclusion text not null,
    -- what was concluded about the objections that were waiting; null where none was
    about_objections text,
    verdict text not null check (verdict in ('APPROVED', 'NOT_APPROVED', 'POSTPONED')),
    recorded_at timestamptz not null,
    recorded_by text not null references official,
    unique (dossier_id, round)
);
create trigger council_meeting_append_only before update or delete on council_meeting
    for each statement execute function refuse_change();

-- Niêm yết công khai: what was put up for everybody to see, and until when somebody may object.
create table public_posting (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    round int not null check (round > 0),
    notice_number text not null,
    place text not null,
    posted_on date not null,
    ends_at timestamptz not null,
    posted_at timestamptz not null,
    posted_by text not null references official,
    closed_at timestamptz,
    outcome text check (outcome in ('RUN_OUT', 'OBJECTED', 'DROPPED')),
    unique (dossier_id, round),
    check ((closed_at is null) = (outcome is null))
);
-- A dossier is posted once at a time.
create unique index public_posting_open on public_posting (dossier_id) where closed_at is null;

-- Khiếu nại trong thời gian niêm yết. Who objects is known to officials alone and stands in no history of the dossier.
create table posting_objection (
    id uuid primary key,
    posting_id uuid not null references public_posting,
    dossier_id uuid not null references dossier,
    received_on date not null,
    objector text not null,
    contact text,
    content text not null,
    recorded_at timestamptz not null,
    recorded_by text not null references official
);
create index posting_objection_of_dossier on posting_objection (dossier_id, recorded_at);
create trigger posting_objection_append_only before update or delete on posting_objection
    for each statement execute function refuse_change();
