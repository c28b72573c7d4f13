-- Việc đang mở: where each dossier lies now, at which unit and with whom; a row lives as long as its task.
create table waiting_work (
    task_id text primary key,
    dossier_id uuid not null references dossier,
    element text not null,
    authority_id text not null references authority,
    unit_group text,
    holder text references official,
    given_at timestamptz not null
);
create index waiting_work_dossier on waiting_work (dossier_id);
insert into waiting_work (task_id, dossier_id, element, authority_id, unit_group, holder, given_at)
select t.id_, d.id, t.task_def_key_, a.id, g.unit_group, o.id, t.create_time_ at time zone 'Asia/Ho_Chi_Minh'
from act_ru_task t
    join act_ru_execution i on i.id_ = t.proc_inst_id_
    join act_re_procdef p on p.id_ = t.proc_def_id_
    join dossier d on d.id::text = i.business_key_ and d.procedure_key = p.key_
    join authority a on a.id = t.tenant_id_
    left join official o on o.id = t.assignee_
    left join lateral (
        select min(group_id_) as unit_group from act_ru_identitylink where task_id_ = t.id_ and type_ = 'candidate') g on true;

-- when the dossier was due as the applicant was asked; no due date before acceptance
alter table supplement_request add column dossier_due_at timestamptz;
update supplement_request s set dossier_due_at = d.due_at from dossier d where d.id = s.dossier_id and s.closed_at is null;

-- what the controller's page asks, block by block
create index dossier_open_competent on dossier (competent_authority_id, due_at) where status in (2, 4, 5, 6);
create index dossier_processed on dossier (processed_at) where processed_at is not null;
create index delay_explanation_asked on delay_explanation (authority_id, opened_at) where status in ('OPEN', 'SENT_BACK', 'EXPLAINED');
create index message_event_rejected on message_event (at) where kind = 'REJECTED';
create index supplement_request_asked on supplement_request (asked_at);
create index partner_reminder_at on partner_reminder (reminded_at);
create index work_record_ended on work_record (ended_at) where ending = 'DONE';
