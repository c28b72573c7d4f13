-- Results made from a procedure's template, their numbers, and what anybody may ask about a result.

-- What is to be printed, kept while it is worked out; the newest words only.
create table result_draft (
    dossier_id uuid primary key references dossier,
    content text not null,
    saved_by text not null references official,
    saved_at timestamptz not null
);

-- A number given to a result, gapless per authority, kind and year (paper_number). Made again before it is signed, a
-- result keeps its number; a number that is not used is voided in words and never given to another.
create table result_paper (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    authority_id text not null references authority,
    kind text not null,
    number int not null check (number > 0),
    year int not null,
    symbol text not null,
    token text not null unique check (token ~ '^[A-Za-z0-9_-]{32,}$'),
    title text not null,
    content text not null,
    day date not null,
    document_id uuid not null references dossier_document,
    made_by text not null references official,
    made_at timestamptz not null,
    voided_at timestamptz,
    void_reason text,
    unique (authority_id, kind, year, number),
    check ((voided_at is null) = (void_reason is null))
);
create unique index result_paper_of_dossier on result_paper (dossier_id) where voided_at is null;

create function keep_result_number() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - '{content,day,document_id,made_by,made_at,voided_at,void_reason}'::text[]
            <> to_jsonb(new) - '{content,day,document_id,made_by,made_at,voided_at,void_reason}'::text[]
        or old.voided_at is not null then
        raise exception 'a result keeps its number, a voided number its reason';
    end if;
    return new;
end $$;
create trigger result_number_kept before update on result_paper for each row execute function keep_result_number();
create trigger result_paper_never_deleted before delete on result_paper for each statement execute function refuse_change();

-- A result in force since somebody signed it: what the public page answers from. The token is in its code; it says nothing.
create table issued_result (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    authority_id text not null references authority,
    token text not null unique check (token ~ '^[A-Za-z0-9_-]{32,}$'),
    document_id uuid not null references dossier_document,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    title text not null,
    number text not null,
    day date not null,
    signer text not null,
    issued_at timestamptz not null,
    replaces uuid unique references issued_result
);
create index issued_result_dossier on issued_result (dossier_id, issued_at);
create index issued_result_digest on issued_result (sha256);
create trigger issued_result_append_only before update or delete on issued_result
    for each statement execute function refuse_change();

-- The end of a result: a leader's act, with its reason.
create table issued_result_end (
    issued_id uuid primary key references issued_result,
    kind text not null check (kind in ('REPLACED', 'REVOKED')),
    reason text not null,
    decided_by text not null references official,
    decided_at timestamptz not null
);
create trigger issued_result_end_append_only before update or delete on issued_result_end
    for each statement execute function refuse_change();
