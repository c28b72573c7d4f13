-- Nghĩa vụ tài chính do cơ quan ngoài xác định: the collector that is asked by message rather than by paper, and where the payer pays.
alter table payment_request
    add column partner text check (partner is null or collector is not null),
    add column pay_to text check (pay_to is null or notice_number is not null);

-- What the information slip says of the plot, as the specialist wrote it; the newest one before the slip leaves goes with it.
create table collector_slip (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    content text not null check (length(content) <= 2000),
    written_at timestamptz not null,
    written_by text not null references official
);
create index collector_slip_dossier on collector_slip (dossier_id, written_at);

create trigger collector_slip_append_only before update or delete on collector_slip
    for each statement execute function refuse_change();

-- Everything that a collector ever told: the first answer to a slip counts, what comes after it is kept.
create table collector_answer (
    id uuid primary key,
    request_id uuid not null references payment_request,
    result text not null check (result in ('NOTICE', 'NOT_OWED')),
    said jsonb not null,
    told_at timestamptz not null,
    counts boolean not null
);
create unique index collector_answer_counts on collector_answer (request_id) where counts;

create trigger collector_answer_append_only before update or delete on collector_answer
    for each statement execute function refuse_change();
