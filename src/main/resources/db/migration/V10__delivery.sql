-- Bưu gửi: one parcel per dossier, ordered once and followed by what the carrier tells.
create table postal_order (
    id uuid primary key,
    dossier_id uuid not null unique references dossier,
    ordered_at timestamptz not null,
    due_at timestamptz not null,
    tracking_number text,
    status text not null,
    status_at timestamptz not null,
    failed_attempts int not null default 0,
    received_by text
);

create table postal_event (
    id bigint generated always as identity primary key,
    order_id uuid not null references postal_order,
    sequence int,
    at timestamptz not null,
    status text not null,
    detail text,
    unique (order_id, sequence)
);
create trigger postal_event_append_only before update or delete on postal_event
    for each statement execute function refuse_change();
