-- What was read from a paper, once for each paper: proposals, worth nothing before an official has confirmed them.
create table extraction (
    document_id uuid primary key references dossier_document,
    template text not null,
    read_at timestamptz not null
);
create trigger extraction_append_only before update or delete on extraction
    for each statement execute function refuse_change();

-- Places are ten-thousandths of the page. Without a value nothing is proposed, but the place may be known.
create table extracted_value (
    document_id uuid not null references extraction,
    field text not null,
    value text,
    confidence int not null check (confidence between 0 and 100),
    page int not null check (page >= 0),
    box_left int,
    box_top int,
    box_width int,
    box_height int,
    primary key (document_id, field),
    check ((page = 0) = (box_left is null))
);
create trigger extracted_value_append_only before update or delete on extracted_value
    for each statement execute function refuse_change();

-- What an official confirmed, field by field; null where the paper does not say it.
create table confirmed_value (
    document_id uuid not null references dossier_document,
    field text not null,
    template text not null,
    value text,
    outcome text not null check (outcome in ('CONFIRMED', 'CORRECTED', 'ENTERED', 'ABSENT')),
    confirmed_at timestamptz not null,
    confirmed_by text not null references official,
    primary key (document_id, field),
    check ((outcome = 'ABSENT') = (value is null))
);
create index confirmed_value_time on confirmed_value (confirmed_at);
create trigger confirmed_value_append_only before update or delete on confirmed_value
    for each statement execute function refuse_change();
