-- Đối soát với bưu chính: a month of a desk against the carrier's file, and every line that differs.
create table postal_reconciliation (
    id uuid primary key,
    desk_id text not null,
    month date not null check (extract(day from month) = 1),
    made_at timestamptz not null,
    made_by text not null references official,
    encoding text not null,
    lines int not null,
    postage bigint not null,
    cash bigint not null
);
create index postal_reconciliation_desk on postal_reconciliation (desk_id, made_at);
create table postal_difference (
    reconciliation_id uuid not null references postal_reconciliation,
    position int not null,
    kind text not null,
    tracking_number text not null,
    dossier_id uuid references dossier,
    ours text,
    theirs text,
    primary key (reconciliation_id, position)
);
create trigger postal_reconciliation_append_only before update or delete on postal_reconciliation
    for each statement execute function refuse_change();
create trigger postal_difference_append_only before update or delete on postal_difference
    for each statement execute function refuse_change();

-- Khiếu nại về bưu gửi: made within six months of the end of transit, settled within working days by zone.
create table postal_complaint (
    id uuid primary key,
    order_id uuid not null references postal_order,
    dossier_id uuid not null references dossier,
    grounds text not null,
    made_at timestamptz not null,
    made_by text not null references official,
    settle_by timestamptz not null,
    late_told_at timestamptz,
    outcome text,
    compensation bigint check (compensation >= 0),
    settled_at timestamptz,
    settled_by text references official,
    check ((outcome is null) = (settled_at is null))
);
create unique index postal_complaint_open on postal_complaint (order_id) where settled_at is null;

-- Nhận hồ sơ qua bưu chính: the joint count at the desk, whose signing is the legal time of submission.
create table postal_intake (
    dossier_id uuid primary key references dossier,
    slip_number text not null,
    handed_over_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null references official
);
create index postal_intake_slip on postal_intake (slip_number);
create trigger postal_intake_append_only before update or delete on postal_intake
    for each statement execute function refuse_change();
