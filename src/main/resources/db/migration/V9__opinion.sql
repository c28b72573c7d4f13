-- Lấy ý kiến: what another authority was asked about a dossier, and what became of it.
create table opinion_request (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    asking_authority_id text not null references authority,
    asked_authority_id text not null references authority,
    field text not null,
    question text not null,
    asked_at timestamptz not null,
    asked_by text not null references official,
    due_at timestamptz not null,
    silence text not null check (silence in ('CONSENT', 'REVIEWER_DECIDES')),
    silent_at timestamptz,
    answered_at timestamptz,
    answered_by text references official,
    verdict text check (verdict in ('AGREED', 'DISAGREED')),
    answer text,
    check ((answered_at is null) = (verdict is null)),
    check (asking_authority_id <> asked_authority_id)
);
create index opinion_request_dossier on opinion_request (dossier_id, asked_at);

-- one explanation per dossier, step and authority: several authorities may be late with their opinions
alter table delay_explanation drop constraint delay_explanation_dossier_id_step_key;
alter table delay_explanation add unique (dossier_id, step, authority_id);
