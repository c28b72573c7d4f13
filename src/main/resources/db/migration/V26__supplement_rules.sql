-- A paper outside the published list needs law, article and text; a second request needs a leader's word.
alter table supplement_request drop constraint supplement_request_documents_check;
alter table supplement_request add column other_document text;
alter table supplement_request add check (cardinality(documents) > 0 or other_document is not null);
alter table supplement_request add check (other_document is null or legal_basis is not null);

create table supplement_permit (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    stage text not null check (stage in ('INTAKE', 'REVIEW')),
    at timestamptz not null,
    permitted_by text not null references official,
    reason text not null,
    used_at timestamptz
);
create unique index supplement_permit_open on supplement_permit (dossier_id, stage) where used_at is null;
