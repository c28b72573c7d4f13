-- A dossier that should never have been entered asks nobody why it was late.
alter table delay_explanation drop constraint delay_explanation_status_check;
alter table delay_explanation
    add check (status in ('NOTED', 'OPEN', 'EXPLAINED', 'SENT_BACK', 'CONFIRMED', 'DROPPED'));
