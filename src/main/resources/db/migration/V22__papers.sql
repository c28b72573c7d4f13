-- Official papers: who may sign them, their numbers, what each said, and the book of dossiers.

-- Thẩm quyền ký: under which form an official signs for an authority, from when to when, by which document.
create table delegation (
    id bigint generated always as identity primary key,
    authority_id text not null references authority,
    official_id text not null references official,
    form text not null check (form in ('TM', 'KT', 'TL', 'TUQ')),
    on_behalf_of text not null,
    title text not null,
    valid_from date not null,
    valid_to date,
    source text not null,
    check (valid_to is null or valid_to >= valid_from)
);
create index delegation_official on delegation (official_id, authority_id);

-- A trial that has its sample already: its leaders sign as those of a new one do.
insert into delegation (authority_id, official_id, form, on_behalf_of, title, valid_from, valid_to, source)
select p.authority_id, o.id,
    case when o.title like 'Phó%' then 'KT' else 'TM' end,
    case when o.title like 'Phó%' then 'Chủ tịch' else 'Ủy ban nhân dân' end,
    case when o.title like 'Phó%' then 'Phó Chủ tịch' else 'Chủ tịch' end,
    h.valid_from, h.valid_to, 'Quy chế làm việc của Ủy ban nhân dân (mẫu)'
from post_holder h
join post p on p.id = h.post_id
join authority a on a.id = p.authority_id
join official o on o.id = h.official_id
where a.sample and p.role = 'LEADER';

-- Gapless per authority, kind and year: the row is locked until its transaction ends.
create table paper_number (
    authority_id text not null references authority,
    kind text not null,
    year int not null,
    last_number int not null check (last_number > 0),
    primary key (authority_id, kind, year)
);

-- An issued paper. What it says never changes; only copies are counted, and it may be cancelled with a reason.
create table paper (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    authority_id text not null references authority,
    kind text not null,
    form_set text not null,
    number int not null check (number > 0),
    year int not null,
    symbol text not null,
    issued_at timestamptz not null,
    issued_by text references official,
    signer_name text not null,
    signature_line text,
    content text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    printed_copies int not null default 0,
    cancelled_at timestamptz,
    cancelled_by text references official,
    cancel_reason text,
    unique (authority_id, kind, year, number),
    check ((cancelled_at is null) = (cancel_reason is null))
);
create index paper_dossier on paper (dossier_id, issued_at);

create function keep_paper() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - '{printed_copies,cancelled_at,cancelled_by,cancel_reason}'::text[]
            <> to_jsonb(new) - '{printed_copies,cancelled_at,cancelled_by,cancel_reason}'::text[]
        or old.cancelled_at is not null and new.cancelled_at is distinct from old.cancelled_at then
        raise exception 'an issued paper keeps what it says';
    end if;
    return new;
end $$;
create trigger paper_kept before update on paper for each row execute function keep_paper();
create trigger paper_never_deleted before delete on paper for each statement execute function refuse_change();

-- Sổ theo dõi hồ sơ: by authority and year, in volumes that are closed one after the other; numbers run on.
create table dossier_book (
    authority_id text not null references authority,
    year int not null,
    volume int not null check (volume > 0),
    first_number int not null check (first_number > 0),
    last_number int,
    pages int,
    closed_at timestamptz,
    closed_by text references official,
    signature_lines text[],
    signer_name text,
    primary key (authority_id, year, volume),
    check ((closed_at is null) = (last_number is null)),
    check ((closed_at is null) = (signer_name is null))
);

create table dossier_book_entry (
    authority_id text not null,
    year int not null,
    number int not null check (number > 0),
    volume int not null,
    dossier_id uuid not null unique references dossier,
    struck_at timestamptz,
    struck_by text references official,
    strike_reason text,
    primary key (authority_id, year, number),
    foreign key (authority_id, year, volume) references dossier_book,
    check ((struck_at is null) = (strike_reason is null))
);

-- What was accepted before there was a book stands in it as if there had been one.
with accepted as (
    select id, receiving_authority_id, extract(year from accepted_at at time zone 'Asia/Ho_Chi_Minh')::int as year,
        accepted_at, code
    from dossier where code is not null
), numbered as (
    select *, row_number() over (partition by receiving_authority_id, year order by accepted_at, code) as number
    from accepted
), numbers as (
    insert into paper_number (authority_id, kind, year, last_number)
    select receiving_authority_id, 'DOSSIER_BOOK', year, max(number) from numbered group by 1, 3
), volumes as (
    insert into dossier_book (authority_id, year, volume, first_number)
    select distinct receiving_authority_id, year, 1, 1 from numbered
    returning authority_id
)
insert into dossier_book_entry (authority_id, year, number, volume, dossier_id)
select receiving_authority_id, year, number, 1, id from numbered;
