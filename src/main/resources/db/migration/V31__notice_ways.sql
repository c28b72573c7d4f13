-- Each row is one way of telling one thing: a thing (dossier, kind, at) may have several, at most one of which went out by
-- itself. A call is such a row too, with who called whom and what was said.
alter table notice
    drop constraint notice_channel_check,
    drop constraint notice_state_check,
    drop constraint notice_check,
    add constraint notice_channel_check check (channel in ('MAIL', 'ZALO', 'SMS', 'CALL')),
    add constraint notice_state_check check (state in
        ('PUT', 'SENT', 'FAILED', 'NO_ADDRESS', 'NOT_CONFIGURED', 'REPLACED', 'NOT_REACHED')),
    add column put_at timestamptz,
    add column authority_id text references authority, -- that told, or tried to
    add column official_id text references official, -- null for the system
    add column reached text,
    add column said text;
update notice n set put_at = n.at, authority_id = d.receiving_authority_id from dossier d where d.id = n.dossier_id;
alter table notice
    alter column put_at set not null,
    alter column authority_id set not null,
    add constraint notice_sent_check check ((sent_at is null) = (state not in ('SENT', 'NOT_REACHED'))),
    add constraint notice_call_check check (channel = 'CALL'
        and official_id is not null and said is not null
        and (state = 'SENT' and reached is not null or state = 'NOT_REACHED' and reached is null)
        or channel <> 'CALL' and official_id is null and reached is null and said is null and state <> 'NOT_REACHED');
