-- «Kịp hay không kịp?»: how far up the question has gone
alter table apology
    add column reached text not null default 'OWN' check (reached in ('OWN', 'LEADER', 'CONTROLLER'));
create index apology_unanswered on apology (answer_by) where status = 'ASKED';
create index apology_unsigned on apology (promised_at) where status = 'WRITTEN';

-- Giải trình: since when whoever is asked now has had time
alter table delay_explanation add column asked_at timestamptz;
update delay_explanation set asked_at = opened_at where answer_by is not null;
