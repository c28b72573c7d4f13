-- Figures of a whole province, with 200 000 open tasks (ADR 0044).

-- What is overdue or due soon is counted for each office from the index alone, without the rows of the dossiers.
drop index dossier_due_running;
create index dossier_due_running on dossier (due_at) include (competent_authority_id, receiving_authority_id, id)
    where status in (2, 4);

-- Where a dossier lies now, and with whom: the first line of its own, found without sorting them.
drop index waiting_work_dossier;
create index waiting_work_dossier on waiting_work (dossier_id, holder, given_at) include (unit_group);
