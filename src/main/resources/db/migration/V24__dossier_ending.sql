-- Rút hồ sơ, dừng giải quyết: why a dossier ended before its result, on what basis, and what becomes of fees and papers.
create table dossier_ending (
    dossier_id uuid primary key references dossier,
    kind text not null check (kind in ('WITHDRAWN', 'STOPPED')),
    at timestamptz not null,
    ended_by text not null references official,
    reason text not null,
    legal_basis text,
    decision_number text,
    decision_date date,
    fees text not null check (fees in ('NOTHING_PAID', 'REFUNDED', 'KEPT')),
    -- the agency stops only by a decision that says on what law it rests
    check (kind <> 'STOPPED' or legal_basis is not null and decision_number is not null and decision_date is not null)
);
create trigger dossier_ending_append_only before update or delete on dossier_ending
    for each statement execute function refuse_change();

-- what was asked of the applicant, or of another authority, may end with the dossier itself
alter table supplement_request drop constraint supplement_request_outcome_check;
alter table supplement_request
    add check (outcome in ('SUPPLEMENTED', 'EXPIRED', 'DROPPED'));
alter table opinion_request add column dropped_at timestamptz;
