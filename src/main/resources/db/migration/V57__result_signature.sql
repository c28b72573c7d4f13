-- With which number and day a result was signed electronically here: what is entered when it is concluded must agree.
create table result_signature (
    document_id uuid primary key references dossier_document,
    unsigned_id uuid not null references dossier_document,
    result_number text not null,
    result_date date not null,
    signed_by text not null references official,
    signed_at timestamptz not null,
    sealed boolean not null,
    time_stamped boolean not null
);
