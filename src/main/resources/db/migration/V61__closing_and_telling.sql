-- Khóa sổ: asked for by the desk, done by who signs for the authority; what was closed is kept as it was.

-- Each asking for the closing of a volume, and how it ended.
create table book_closing (
    id bigint generated always as identity primary key,
    authority_id text not null,
    year int not null,
    volume int not null,
    asked_at timestamptz not null,
    asked_by text not null references official,
    reason text,
    decided_at timestamptz,
    decided_by text references official,
    outcome text check (outcome in ('CLOSED', 'DECLINED')),
    decline_reason text,
    foreign key (authority_id, year, volume) references dossier_book,
    check ((decided_at is null) = (outcome is null)),
    check ((decided_at is null) = (decided_by is null)),
    check ((outcome = 'DECLINED') = (decline_reason is not null) or outcome is null),
    check (decided_by <> asked_by)
);
create unique index book_closing_open on book_closing (authority_id, year, volume) where decided_at is null;
create trigger book_closing_never_deleted before delete on book_closing for each statement execute function refuse_change();

create function keep_book_closing() returns trigger language plpgsql as $$
begin
    if old.decided_at is not null
        or to_jsonb(old) - '{decided_at,decided_by,outcome,decline_reason}'::text[]
            <> to_jsonb(new) - '{decided_at,decided_by,outcome,decline_reason}'::text[] then
        raise exception 'a request to close a book is decided once and otherwise stays';
    end if;
    return new;
end $$;
create trigger book_closing_kept before update on book_closing for each row execute function keep_book_closing();

-- Empty for what was closed before: its lines are still read out of the register.
alter table dossier_book
    add column closed_early text,
    add column closed_lines text,
    add column closed_lines_sha256 text check (closed_lines_sha256 ~ '^[0-9a-f]{64}$'),
    add column closed_pdf bytea,
    add column closed_pdf_sha256 text check (closed_pdf_sha256 ~ '^[0-9a-f]{64}$'),
    add check (num_nulls(closed_lines, closed_lines_sha256, closed_pdf, closed_pdf_sha256) in (0, 4)),
    add check (closed_at is not null or closed_pdf is null);

create function keep_closed_book() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null then
        raise exception 'a closed volume keeps what it says';
    end if;
    return new;
end $$;
create trigger dossier_book_kept before update on dossier_book for each row execute function keep_closed_book();
create trigger dossier_book_never_deleted before delete on dossier_book for each statement execute function refuse_change();

-- A number stays with its dossier; only a stroke may be added, once.
create function keep_book_entry() returns trigger language plpgsql as $$
begin
    if old.struck_at is not null
        or to_jsonb(old) - '{struck_at,struck_by,strike_reason}'::text[]
            <> to_jsonb(new) - '{struck_at,struck_by,strike_reason}'::text[] then
        raise exception 'a line of the book stays where it stands';
    end if;
    return new;
end $$;
create trigger dossier_book_entry_kept before update on dossier_book_entry for each row execute function keep_book_entry();
create trigger dossier_book_entry_never_deleted before delete on dossier_book_entry
    for each statement execute function refuse_change();

-- A way that brought nothing in the time it was given is left for the next; where there is no next the desk is asked to
-- call, once.
alter table notice
    drop constraint notice_state_check,
    add constraint notice_state_check check (state in
        ('PUT', 'SENT', 'FAILED', 'TIMED_OUT', 'NO_ADDRESS', 'NOT_CONFIGURED', 'REPLACED', 'NOT_REACHED')),
    add column desk_asked_at timestamptz;
create index notice_under_way on notice (put_at) where state = 'PUT';

-- A refusal that was signed is the result itself and goes under its number: none is taken from the register of papers.
alter table paper alter column number drop not null;
