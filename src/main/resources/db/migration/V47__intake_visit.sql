-- Một lượt đến quầy: the dossiers that one applicant hands in together. Papers of an earlier dossier taken over say from which.
create table intake_visit (
    visit_id uuid not null,
    dossier_id uuid primary key references dossier,
    entered_by text not null references official,
    entered_at timestamptz not null
);
create index intake_visit_visit on intake_visit (visit_id, entered_at);
alter table dossier_document add column reused_from uuid references dossier_document;
create index dossier_owner_number on dossier (owner_identity_number, entered_at) where owner_identity_number is not null;
