-- Phần liên thông của một cơ quan trong hệ thống: which authority was asked, and whose desk of it does the part. Both null for an
-- authority outside, which is reached by its partner.
alter table linked_branch
    add column asked_authority_id text references authority,
    add column asked_field text,
    add check ((asked_authority_id is null) = (asked_field is null));
create index linked_branch_asked on linked_branch (asked_authority_id, dossier_id) where asked_authority_id is not null;
