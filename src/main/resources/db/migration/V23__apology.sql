-- Xin lỗi, hẹn lại: a promise is a line of the clock's ledger
alter table clock_entry
    add column promised_at timestamptz,
    add check (cause <> 'PROMISED' or promised_at is not null),
    add check (promised_at is null or cause in ('PROMISED', 'CALENDAR_DECREE'));

-- What was asked and answered before a due date, and the apology that followed where it could not be kept
create table apology (
    id uuid primary key,
    version int not null,
    dossier_id uuid not null references dossier,
    round int not null check (round > 0), -- which promise of the dossier it would be
    authority_id text not null references authority,
    holder text references official, -- who held the dossier when it was asked, null if nobody did
    answering_group text not null,
    signing_group text not null,
    due_before timestamptz not null, -- the due date in danger
    asked_at timestamptz not null,
    answer_by timestamptz not null,
    send_by timestamptz not null,
    status text not null check (status in ('ASKED', 'IN_TIME', 'OWED', 'WRITTEN', 'SENT_BACK', 'SENT', 'ENDED')),
    answered_by text references official,
    answered_at timestamptz,
    cause text,
    reason text,
    promised_at timestamptz,
    written_by text references official,
    written_at timestamptz,
    decided_by text references official,
    decided_at timestamptz,
    decision_note text,
    exception_reason text, -- why the head promises once more than the law lets
    ended_at timestamptz,
    check ((status = 'ENDED') = (ended_at is not null)),
    check (status not in ('WRITTEN', 'SENT') or (cause is not null and reason is not null and promised_at is not null))
);
create index apology_dossier on apology (dossier_id, asked_at);
create unique index apology_open on apology (dossier_id) where status in ('ASKED', 'OWED', 'WRITTEN', 'SENT_BACK');
-- what the hourly pass looks for
create index dossier_due_running on dossier (due_at) where status in (2, 4);
