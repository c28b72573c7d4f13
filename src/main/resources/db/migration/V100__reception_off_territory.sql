-- Phi địa giới: a dossier is taken in at any desk of the province, and its result fetched at another.

alter table dossier
    -- nơi hỗ trợ, nhập hộ: who helped the applicant to file it
    add column assisting_authority_id text references authority,
    -- nơi trả: null where the desk that took it in hands the result over, too
    add column return_authority_id text references authority,
    add constraint dossier_returned_elsewhere
        check (return_authority_id is null or return_mode = 'DESK' and return_authority_id <> receiving_authority_id);

-- Read at every request: for which authorities beyond its territory a desk has work. Of what was taken in until it is
-- returned, or the papers are given back; of what is fetched there while the result waits.
create index dossier_received_elsewhere on dossier (receiving_authority_id, competent_authority_id)
    where receiving_authority_id <> competent_authority_id and status not in (3, 10);
create index dossier_returned_elsewhere on dossier (return_authority_id, competent_authority_id)
    where return_authority_id is not null and status = 9;

create view dossier_at_desk as
    select receiving_authority_id as desk_authority_id, competent_authority_id
    from dossier where receiving_authority_id <> competent_authority_id and status not in (3, 10)
    union all
    select return_authority_id, competent_authority_id
    from dossier where return_authority_id is not null and status = 9;
