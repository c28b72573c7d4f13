-- Sổ giao nhận với bưu chính: a batch of parcels, counted by the desk and the carrier's clerk; the clerk's mark is the time that counts.
create table postal_hand_over (
    id uuid primary key,
    desk_id text not null,
    number int not null,
    year int not null,
    made_at timestamptz not null,
    made_by text not null references official,
    clerk text,
    taken_at timestamptz,
    taken_before text references official,
    unique (desk_id, year, number),
    check ((clerk is null) = (taken_at is null))
);
create table postal_hand_over_parcel (
    hand_over_id uuid not null references postal_hand_over,
    position int not null,
    order_id uuid not null unique references postal_order,
    cash bigint not null default 0 check (cash >= 0),
    primary key (hand_over_id, position)
);
create trigger postal_hand_over_parcel_append_only before update or delete on postal_hand_over_parcel
    for each statement execute function refuse_change();
