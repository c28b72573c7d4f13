-- What a step's work is set down in: the minutes of a meeting, of a site check.
alter table dossier_document drop constraint dossier_document_purpose_check;
alter table dossier_document add check (purpose in ('COMPONENT', 'DRAFT', 'STEP_RECORD', 'RESULT', 'RETURN_SLIP'));
