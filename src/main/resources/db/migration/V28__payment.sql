-- Nghĩa vụ tài chính: what a payer owes before the procedure goes on, who said so, and the proof that it is paid.
create table payment_request (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    round int not null check (round > 0),
    asked_at timestamptz not null,
    asked_by text not null references official,
    referral_number text,
    referral_date date,
    collector text,
    referral_due_at timestamptz,
    notice_number text,
    notice_date date,
    noticed_at timestamptz,
    due_at timestamptz,
    reminded_of timestamptz,
    closed_at timestamptz,
    outcome text check (outcome in ('PAID', 'NOT_OWED', 'DROPPED')),
    proof_number text,
    proof_date date,
    proof_vnd bigint check (proof_vnd > 0),
    proof_source text check (proof_source in ('DESK', 'GATEWAY')),
    unique (dossier_id, round),
    check ((closed_at is null) = (outcome is null)),
    check (num_nulls(referral_number, referral_date, collector, referral_due_at) in (0, 4)),
    check (num_nulls(notice_number, notice_date, noticed_at, due_at) in (0, 4)),
    check (num_nulls(proof_number, proof_date, proof_vnd, proof_source) in (0, 4)),
    -- paid means by a proof, and nothing is paid that nobody has asked for
    check ((outcome is not distinct from 'PAID') = (proof_number is not null)),
    check (proof_number is null or notice_number is not null)
);
create unique index payment_request_open on payment_request (dossier_id) where closed_at is null;

create table payment_amount (
    request_id uuid not null references payment_request,
    position int not null check (position > 0),
    name text not null,
    vnd bigint not null check (vnd > 0),
    primary key (request_id, position)
);
create trigger payment_amount_append_only before update or delete on payment_amount
    for each statement execute function refuse_change();
