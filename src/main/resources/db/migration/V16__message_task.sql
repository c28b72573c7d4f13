-- Incoming messages that no handler could take, as tasks of a desk; one of a message at a time.
create table message_task (
    message_id uuid primary key references inbox_message (id),
    authority_id text not null references authority,
    dossier_id uuid references dossier, -- null where the message is about none yet
    opened_at timestamptz not null,
    due_at timestamptz not null,
    closed_at timestamptz -- null while the desk's task is open
);
