-- Lists of one office among two hundred, with 200 000 open tasks and a million finished dossiers (ADR 0043).

-- Tasklist's lists ask for one's own or one's groups' tasks: two tables in one condition, which no index answers. What an
-- official may see of them lies in their tenants.
create index act_idx_task_tenant_due on act_ru_task (tenant_id_, due_date_);

-- Tra cứu: the newest of an office, and whether a text fits is seen without the row.
drop index dossier_receiving;
drop index dossier_competent;
create index dossier_receiving on dossier (receiving_authority_id, entered_at desc, id) include (search_text);
create index dossier_competent on dossier (competent_authority_id, entered_at desc, id) include (search_text);

-- What an office has open: its day, and what is overdue or due soon.
drop index dossier_open_competent;
create index dossier_open_competent on dossier (competent_authority_id, due_at) include (status) where status in (2, 4, 5, 6);
create index dossier_open_receiving on dossier (receiving_authority_id, due_at) where status in (2, 4, 5, 6);
create index dossier_waits_competent on dossier (competent_authority_id) where status in (1, 2, 4, 5, 6, 9);
create index dossier_waits_receiving on dossier (receiving_authority_id) where status in (1, 2, 4, 5, 6, 9);

-- What it finished in a period, and how much of that in time.
create index dossier_processed_competent on dossier (competent_authority_id, processed_at) include (due_at) where processed_at is not null;
create index dossier_processed_receiving on dossier (receiving_authority_id, processed_at) where processed_at is not null;

-- Finished minutes before the due hour: hardly any of all works. The figure's rule names the same two hours.
create index work_record_brink on work_record (ended_at) include (dossier_id, process_key, element, due_at)
    where ending = 'DONE' and due_at >= ended_at and due_at - ended_at <= interval '2 hours';

-- Jobs that failed and will be tried again, among 600 000 timers.
create index act_idx_job_failed on act_ru_job (retries_) where exception_stack_id_ is not null or exception_msg_ is not null;

-- Explanations awaited, over many offices: the oldest first.
create index delay_explanation_oldest on delay_explanation (opened_at, id) where status in ('OPEN', 'SENT_BACK', 'EXPLAINED');
