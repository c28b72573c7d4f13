-- Tra cứu hồ sơ: by identity number, exactly, in each of the three roles; and what an authority was asked about.
create index dossier_filer_identity on dossier (filer_identity_number) where filer_identity_number is not null;
create index dossier_owner_identity on dossier (owner_identity_number) where owner_identity_number is not null;
create index dossier_receiver_identity on dossier (receiver_identity_number) where receiver_identity_number is not null;
create index opinion_request_asked on opinion_request (asked_authority_id, dossier_id);
