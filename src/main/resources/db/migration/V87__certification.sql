-- Chứng thực bản sao từ bản chính: what was brought to be certified and the fee that came of it, written once at intake.
create table certification_request (
    dossier_id uuid primary key references dossier,
    paper_kind text not null check (paper_kind <> ''),
    -- of one copy
    pages integer not null check (pages > 0),
    copies integer not null check (copies > 0),
    -- VND, for all copies
    fee bigint not null check (fee >= 0),
    entered_at timestamptz not null,
    entered_by text not null references official
);
create index certification_request_entered on certification_request (entered_at);
create trigger certification_request_append_only before update or delete on certification_request
    for each statement execute function refuse_change();

-- VND that this dossier owes; null where the catalogue's amount holds.
alter table dossier_fee add column amount bigint check (amount >= 0);
