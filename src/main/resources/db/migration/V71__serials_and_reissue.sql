-- Phôi: printed forms with serial numbers, on which a wet-signed result is written.

-- What an authority received, in one row from the first number to the last.
create table serial_receipt (
    id bigint generated always as identity primary key,
    authority_id text not null references authority,
    kind text not null check (kind in ('BIRTH_CERTIFICATE', 'MARRIAGE_CERTIFICATE')),
    prefix text not null check (prefix ~ '^[A-Z0-9/-]{0,12}$'),
    first_number bigint not null check (first_number > 0),
    last_number bigint not null check (last_number >= first_number),
    document text not null,
    received_by text not null references official,
    received_at timestamptz not null
);
create index serial_receipt_authority on serial_receipt (authority_id, kind);
create index serial_receipt_numbers on serial_receipt (kind, prefix, first_number);
create trigger serial_receipt_append_only before update or delete on serial_receipt
    for each statement execute function refuse_change();

-- What became of one form: used for a dossier, spoiled, or used and then spoiled.
create table serial_use (
    kind text not null,
    prefix text not null,
    number bigint not null,
    authority_id text not null references authority,
    state text not null check (state in ('ISSUED', 'SPOILED')),
    dossier_id uuid references dossier,
    used_by text not null references official,
    used_at timestamptz not null,
    spoil_reason text,
    spoil_record text,
    primary key (kind, prefix, number),
    check (state <> 'ISSUED' or dossier_id is not null),
    check ((state = 'SPOILED') = (spoil_reason is not null and spoil_record is not null))
);
create index serial_use_authority on serial_use (authority_id, kind);
create unique index serial_use_dossier on serial_use (dossier_id) where state = 'ISSUED';

create function keep_serial() returns trigger language plpgsql as $$
begin
    if old.state <> 'ISSUED' or new.state <> 'SPOILED'
        or (old.kind, old.prefix, old.number, old.authority_id, old.dossier_id)
            is distinct from (new.kind, new.prefix, new.number, new.authority_id, new.dossier_id) then
        raise exception 'a used form may only be spoiled';
    end if;
    return new;
end $$;
create trigger serial_use_kept before update on serial_use for each row execute function keep_serial();
create trigger serial_use_never_deleted before delete on serial_use for each statement execute function refuse_change();
