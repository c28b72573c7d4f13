-- Hồ sơ trực tuyến: comes by itself, with the portal's code and nobody's hand.
alter table dossier add column portal_code text unique;
alter table dossier alter column entered_by drop not null;
alter table dossier add check (entered_by is not null or portal_code is not null);

-- what the applicant attached was uploaded by no official
alter table dossier_document alter column uploaded_by drop not null;
