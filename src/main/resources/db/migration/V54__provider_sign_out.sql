-- Sign-ins that the provider of accounts has ended, for every node to see. Kept a day: a session that has not asked for
-- anything since then has ended by itself.
create table provider_sign_out (
    id text primary key,
    session_id text,
    subject text,
    at timestamptz not null,
    check (session_id is not null or subject is not null)
);
