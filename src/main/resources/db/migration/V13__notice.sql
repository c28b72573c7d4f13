-- Thông báo: what the applicant was told, and by which way. Neither address nor text: both are in the register.
create table notice (
    id uuid primary key, -- the outbox message's as well
    dossier_id uuid not null references dossier,
    kind text not null,
    channel text not null check (channel in ('MAIL')),
    state text not null check (state in ('PUT', 'SENT', 'FAILED', 'NO_ADDRESS', 'NOT_CONFIGURED')),
    at timestamptz not null,
    sent_at timestamptz,
    reason text,
    check ((sent_at is null) = (state <> 'SENT'))
);
create index notice_dossier on notice (dossier_id, at);

-- What a group of officials should know. No names of citizens in the text.
create table official_notice (
    id uuid primary key,
    group_id text not null,
    kind text not null,
    dossier_id uuid references dossier,
    message_id uuid,
    text text not null,
    at timestamptz not null,
    read_at timestamptz,
    read_by text references official,
    check ((read_at is null) = (read_by is null))
);
create index official_notice_unread on official_notice (group_id) where read_at is null;
create index official_notice_group on official_notice (group_id, at);
