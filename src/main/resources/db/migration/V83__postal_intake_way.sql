-- A result that is decided and handed over on the spot never had a receipt.
alter table counter_return drop constraint counter_return_receipt_check,
    add constraint counter_return_receipt_check check (receipt in ('BROUGHT', 'LOST', 'NOT_ISSUED'));

-- How a dossier came by post: from where and when it set out. Unknown for those taken in before.
alter table postal_intake
    add column sent_on date,
    add column zone text,
    add column due_at timestamptz,
    add check ((sent_on is null) = (zone is null)),
    add check ((sent_on is null) = (due_at is null));

-- Giấy hẹn of a dossier that came by post: the carrier takes it along and brings it to the applicant by J + 2n.
create table postal_receipt (
    dossier_id uuid primary key references postal_intake,
    due_at timestamptz not null,
    clerk text,
    given_at timestamptz,
    given_by text references official,
    arrived_at timestamptz,
    arrived_by text references official,
    late_told_at timestamptz,
    check ((clerk is null) = (given_at is null)),
    check ((clerk is null) = (given_by is null)),
    check ((arrived_at is null) = (arrived_by is null)),
    check (arrived_at is null or given_at is not null)
);
create index postal_receipt_under_way on postal_receipt (due_at) where arrived_at is null;

-- Complaints name a parcel by the carrier's number, long after its end.
create index postal_order_tracking on postal_order (tracking_number) where tracking_number is not null;
