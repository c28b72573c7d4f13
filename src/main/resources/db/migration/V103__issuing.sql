-- Whoever signed for the clerk to issue (NĐ 30/2020/NĐ-CP Art 15, 17): the last row holds; earlier ones were sent back.
create table leader_signature (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    result_kind text not null check (result_kind in ('GRANTED', 'REFUSED')),
    -- full name as printed under the signature
    signer text not null,
    signed_on date not null,
    recorded_by text not null references official,
    recorded_at timestamptz not null
);
create index leader_signature_dossier on leader_signature (dossier_id, id desc);
create trigger leader_signature_append_only before update or delete on leader_signature
    for each statement execute function refuse_change();

-- Signed by the leader alone: the clerk gives number and day with the seal.
alter table result_signature alter column result_number drop not null;
alter table result_signature alter column result_date drop not null;
alter table result_signature add check ((result_number is null) = (result_date is null));

-- Ký nháy: the head of the division answers for a draft as it was then.
alter table dossier_document drop constraint dossier_document_purpose_check;
alter table dossier_document add check (purpose in ('COMPONENT', 'DRAFT', 'RESULT', 'RETURN_SLIP'));
create table draft_initials (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    -- the draft that was uploaded, null for none
    document_id uuid references dossier_document,
    -- SHA-256 of the words to be printed from the template, null where there are none
    words_sha256 text,
    initialled_by text not null references official,
    initialled_at timestamptz not null
);
create index draft_initials_dossier on draft_initials (dossier_id, id desc);
create trigger draft_initials_append_only before update or delete on draft_initials
    for each statement execute function refuse_change();
