-- Contents of finished messages are forgotten after a time; ids and what happened stay, so that nothing is told twice.
alter table outbox_message
    alter column payload drop not null,
    add check (payload is not null or ended_at is not null);
alter table inbox_message
    alter column payload drop not null,
    add check (payload is not null or ended_at is not null);
create index outbox_message_ended on outbox_message (ended_at) where ended_at is not null and payload is not null;
create index inbox_message_ended on inbox_message (ended_at) where ended_at is not null and payload is not null;

-- A line of a message's history loses what it quotes, and nothing else of it changes.
create function forget_quotations_only() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'old_payload' - 'reason' = to_jsonb(old) - 'old_payload' - 'reason'
        and new.old_payload is null
        and (new.reason is null and old.official_id is null or new.reason is not distinct from old.reason) then
        return new;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;
drop trigger message_event_append_only on message_event;
create trigger message_event_append_only before delete on message_event
    for each statement execute function refuse_change();
create trigger message_event_forgets before update on message_event
    for each row execute function forget_quotations_only();
