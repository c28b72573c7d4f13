-- What was done before tasks wrote their own record, as far as the engine's history still knows it. It keeps local times, and
-- of whoever claimed a task only the last name.
insert into work_record (task_id, dossier_id, process_key, element, tenant_id, given_at, due_at, ended_at, ended_by, ending)
select t.id_, d.id, p.proc_def_key_, t.task_def_key_, a.id,
    t.start_time_ at time zone 'Asia/Ho_Chi_Minh',
    t.due_date_ at time zone 'Asia/Ho_Chi_Minh',
    t.end_time_ at time zone 'Asia/Ho_Chi_Minh',
    case when t.delete_reason_ = 'completed' then o.id end,
    case when t.delete_reason_ = 'completed' then 'DONE' else 'LEFT' end
from act_hi_taskinst t
    join act_hi_procinst p on p.id_ = t.proc_inst_id_
    join dossier d on d.id::text = p.business_key_
    join authority a on a.id = t.tenant_id_
    left join official o on o.id = t.assignee_
where t.end_time_ is not null
on conflict (task_id) do nothing;
