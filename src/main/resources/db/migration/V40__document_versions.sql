-- A newer version takes an older one's place, a wrong upload is struck with a reason; both stay, and can be opened.
alter table dossier_document
    add column replaces uuid references dossier_document,
    add column struck_at timestamptz,
    add column struck_by text references official,
    add column strike_reason text,
    add check (replaces <> id),
    add check (num_nulls(struck_at, struck_by, strike_reason) in (0, 3));

-- the same content again is the same row, unless that one was struck
alter table dossier_document drop constraint dossier_document_dossier_id_purpose_document_key_sha256_key;
create unique index dossier_document_once on dossier_document (dossier_id, purpose, document_key, sha256)
    where struck_at is null;
create unique index dossier_document_replaced_once on dossier_document (replaces) where struck_at is null;
create index dossier_document_dossier on dossier_document (dossier_id, uploaded_at);

drop trigger dossier_document_append_only on dossier_document;
create function strike_document_only() returns trigger language plpgsql as $$
begin
    if old.struck_at is not null
        or to_jsonb(old) - '{struck_at,struck_by,strike_reason}'::text[]
            <> to_jsonb(new) - '{struck_at,struck_by,strike_reason}'::text[] then
        raise exception 'dossier_document is append-only';
    end if;
    return new;
end $$;
create trigger dossier_document_struck_only before update on dossier_document
    for each row execute function strike_document_only();
create trigger dossier_document_never_deleted before delete on dossier_document
    for each statement execute function refuse_change();

-- Who printed what when. Papers without a number (receipt, control sheet, clock statement) have no row in paper.
create table paper_print (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    kind text not null,
    paper_id uuid references paper,
    copies int not null check (copies in (1, 2)),
    printed_at timestamptz not null,
    printed_by text references official
);
create index paper_print_dossier on paper_print (dossier_id, id);
create trigger paper_print_append_only before update or delete on paper_print
    for each statement execute function refuse_change();
