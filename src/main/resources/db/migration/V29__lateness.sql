-- Nhận, trả lại việc: every change of whose task it is, so that each minute of it belongs to somebody; no official where it
-- was put back. Of the time before, only the last one who took it is known.
create table work_taking (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    task_id text not null,
    official_id text references official,
    at timestamptz not null
);
create index work_taking_dossier on work_taking (dossier_id, id);
insert into work_taking (dossier_id, task_id, official_id, at)
select dossier_id, task_id, taken_by, taken_at from work_record where taken_at is not null;

-- Sự cố: from when to when our side did not work. It counts from the moment a second person approved it.
create table outage (
    id uuid primary key,
    authority_id text references authority,
    from_at timestamptz not null,
    to_at timestamptz not null,
    reason text not null,
    recorded_by text not null references official,
    recorded_at timestamptz not null,
    approved_by text references official,
    approved_at timestamptz,
    rejected_by text references official,
    rejected_at timestamptz,
    check (from_at < to_at and to_at <= recorded_at),
    check ((approved_at is null) = (approved_by is null)),
    check ((rejected_at is null) = (rejected_by is null)),
    check (approved_at is null or rejected_at is null),
    check (approved_by <> recorded_by)
);
create index outage_time on outage (from_at, to_at) where approved_at is not null;

-- Giải trình: what was known of the lateness when it was explained, and how far up the question has gone.
alter table delay_explanation
    add column answer_by timestamptz,
    add column reached text not null default 'OWN' check (reached in ('OWN', 'UNIT_HEAD', 'LEADER', 'HEAD', 'CONTROLLER')),
    add column late_minutes int check (late_minutes >= 0),
    add column partner_minutes int check (partner_minutes >= 0),
    add column outage_minutes int check (outage_minutes >= 0);
create index delay_explanation_owed on delay_explanation (answer_by) where status in ('OPEN', 'SENT_BACK');

-- Đôn đốc: who reminded whom of what, and when the answer came.
create table partner_reminder (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    authority_id text references authority,
    partner text not null,
    about text not null,
    opinion_id uuid,
    reminded_at timestamptz not null,
    reminded_by text references official,
    answered_at timestamptz
);
create index partner_reminder_dossier on partner_reminder (dossier_id, reminded_at);

-- Bảng giao nhận hồ sơ giấy: the mark of the papers, apart from the one that tasks make.
create table hand_over_sheet (
    id uuid primary key,
    desk_id text not null references authority,
    number int not null check (number > 0),
    year int not null,
    unit_group text not null,
    unit_authority_id text not null references authority,
    unit_name text not null,
    made_at timestamptz not null,
    made_by text not null references official,
    unique (desk_id, year, number)
);
create table hand_over_paper (
    sheet_id uuid not null references hand_over_sheet,
    position int not null check (position > 0),
    dossier_id uuid not null references dossier,
    due_at timestamptz not null,
    taken_at timestamptz,
    taken_by text references official,
    primary key (sheet_id, position),
    unique (dossier_id, sheet_id),
    check ((taken_at is null) = (taken_by is null))
);
create index hand_over_paper_dossier on hand_over_paper (dossier_id);
