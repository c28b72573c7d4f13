-- What leaves (outbox) and what comes in (inbox). Payloads hold personal data: operators see them, logs never do.

create table outbox_message (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    partner text not null,
    type text not null,
    order_key text not null,
    payload json not null, -- json, not jsonb: sent as it was written
    state text not null check (state in ('READY', 'BEHIND', 'DEAD', 'DELIVERED', 'SKIPPED')),
    version int not null default 0,
    put_at timestamptz not null,
    due_at timestamptz not null, -- when it may be claimed; while claimed, the end of the lease
    lease uuid,
    claimed_at timestamptz,
    attempts int not null default 0,
    attempts_before int not null default 0, -- those before an operator resent it
    reason text,
    remedy text,
    answer text,
    ended_at timestamptz,
    check ((ended_at is null) = (state in ('READY', 'BEHIND', 'DEAD')))
);
-- one head per partner and key: what stands behind it cannot overtake, whatever the code does
create unique index outbox_message_head on outbox_message (partner, order_key) where state in ('READY', 'DEAD');
create index outbox_message_due on outbox_message (partner, due_at) where state = 'READY';
create index outbox_message_behind on outbox_message (partner, order_key, seq) where state = 'BEHIND';
create index outbox_message_dead on outbox_message (seq) where state = 'DEAD';

create table inbox_message (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    sender text not null,
    message_id text not null,
    type text not null,
    correlation text not null,
    payload json not null,
    state text not null check (state in ('WAITING', 'EARLY', 'NEEDS_PERSON', 'HANDLED', 'SET_ASIDE')),
    version int not null default 0,
    arrived_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    faults int not null default 0,
    reason text,
    ended_at timestamptz,
    unique (sender, message_id),
    check ((ended_at is null) = (state in ('WAITING', 'EARLY', 'NEEDS_PERSON')))
);
create index inbox_message_due on inbox_message (due_at) where state in ('WAITING', 'EARLY');
create index inbox_message_order on inbox_message (correlation, seq) where state in ('WAITING', 'EARLY');
create index inbox_message_person on inbox_message (seq) where state = 'NEEDS_PERSON';

-- Every attempt and every operator's act on a message of either table.
create table message_event (
    id bigint generated always as identity primary key,
    message_id uuid not null,
    at timestamptz not null,
    kind text not null,
    attempt int,
    began_at timestamptz,
    reason text,
    official_id text,
    old_payload json
);
create index message_event_message on message_event (message_id, id);
create trigger message_event_append_only before update or delete on message_event
    for each statement execute function refuse_change();
