-- What the carrier told of a parcel, every event once, in whatever order it came.
alter table postal_order
    add column sequence int not null default 0,
    add column closed_by_hand boolean not null default false;
alter table postal_event
    add column told_at timestamptz not null,
    add column attempt int,
    add column received_by text;
