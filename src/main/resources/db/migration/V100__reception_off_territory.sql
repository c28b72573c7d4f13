-- Phi địa giới: a dossier is taken in at any desk of the province, and its result fetched at another.

alter table dossier
    -- nơi hỗ trợ, nhập hộ: who helped the applicant to file it
    add column assisting_authority_id text references authority,
    -- nơi trả: null where the desk that took it in hands the result over, too
    add column return_authority_id text references authority,
    add constraint dossier_returned_elsewhere
        check (return_authority_id is null or return_mode = 'DESK' and return_authority_id <> receiving_authority_id);

-- Read at every request: for which authorities beyond its territory a desk works.
create index dossier_received_elsewhere on dossier (receiving_authority_id, competent_authority_id)
    where receiving_authority_id <> competent_authority_id;
create index dossier_returned_elsewhere on dossier (return_authority_id, competent_authority_id)
    where return_authority_id is not null;
-- What a desk hands over for another one: its lists look there while the result waits.
create index dossier_to_return on dossier (return_authority_id, processed_at)
    where return_authority_id is not null and status = 9;

create view dossier_at_desk as
    select receiving_authority_id as desk_authority_id, competent_authority_id
    from dossier where receiving_authority_id <> competent_authority_id
    union all
    select return_authority_id, competent_authority_id
    from dossier where return_authority_id is not null;
