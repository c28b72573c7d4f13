-- Who answers for an authority that gave up its work: all of it (field null) or one field, which goes before "all".
-- A chain is followed: a successor may itself be succeeded later.
create table authority_successor (
    authority_id text not null references authority,
    field text,
    successor_id text not null references authority,
    valid_from date not null,
    check (successor_id <> authority_id),
    unique nulls not distinct (authority_id, field)
);
create index authority_successor_of on authority_successor (successor_id);

-- What an authority that lives on under its id was called, and where it stood, until a day inclusive.
create table authority_former (
    authority_id text not null references authority,
    valid_to date not null,
    name text not null,
    desk text,
    code text not null,
    parent_id text references authority,
    address text,
    phone text,
    primary key (authority_id, valid_to)
);
