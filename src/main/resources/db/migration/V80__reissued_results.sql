-- A result that came in the place of another: made from the template under a number of its own, and in the store beside
-- the one it replaced.

-- The number of a result that was replaced stays its own; the dossier's next one has another.
alter table result_paper add column replaced_at timestamptz, add check (replaced_at is null or voided_at is null);
drop index result_paper_of_dossier;
create unique index result_paper_of_dossier on result_paper (dossier_id) where voided_at is null and replaced_at is null;

create or replace function keep_result_number() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - '{content,day,document_id,made_by,made_at,voided_at,void_reason,replaced_at}'::text[]
            <> to_jsonb(new) - '{content,day,document_id,made_by,made_at,voided_at,void_reason,replaced_at}'::text[]
        or old.voided_at is not null or old.replaced_at is not null then
        raise exception 'a result keeps its number, a voided or replaced one everything';
    end if;
    return new;
end $$;

alter table archive_entry
    add column replaces uuid unique references archive_entry,
    drop constraint archive_entry_state_check,
    add constraint archive_entry_state_check check (state in ('VALID', 'REPLACED', 'REVOKED', 'DESTROYED'));

alter table archive_act
    drop constraint archive_act_act_check,
    add constraint archive_act_act_check check (act in ('STORED', 'REPLACED', 'SUPERSEDED', 'REVOKED', 'DESTROYED'));
