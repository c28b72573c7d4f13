-- Bưu gửi: a result may be sent again, so a dossier has one living parcel and those that came back before it.
alter table postal_order drop constraint postal_order_dossier_id_key;
alter table postal_order
    add column consignment int not null default 1,
    add column superseded boolean not null default false,
    add column zone text not null default 'IN_PROVINCE',
    add column postage bigint not null default 0,
    add column postage_paid_by text not null default 'RECEIVER',
    add column cash_on_delivery bigint not null default 0,
    add column postage_charged bigint,
    add column cash_collected bigint,
    add column next_attempt_by timestamptz,
    add column late_told_at timestamptz,
    add column attempt_late_told_at timestamptz,
    add column asked_at timestamptz,
    add unique (dossier_id, consignment);
create unique index postal_order_living on postal_order (dossier_id) where not superseded;
-- What the pass looks at every few minutes: parcels that are neither at their end nor closed.
create index postal_order_under_way on postal_order (due_at)
    where not superseded and not closed_by_hand and status not in ('DELIVERED', 'RETURNED', 'LOST');

alter table postal_event
    add column postage bigint,
    add column cash_collected bigint;

-- Việc về một bưu gửi không đến nơi: what the desk was asked, and what it decided; at most one open for a parcel.
create table parcel_matter (
    id uuid primary key,
    order_id uuid not null references postal_order,
    dossier_id uuid not null references dossier,
    fate text not null,
    opened_at timestamptz not null,
    decision text,
    decided_at timestamptz,
    decided_by text,
    note text,
    check ((decision is null) = (decided_at is null))
);
create unique index parcel_matter_open on parcel_matter (order_id) where decided_at is null;
create index parcel_matter_dossier on parcel_matter (dossier_id);
