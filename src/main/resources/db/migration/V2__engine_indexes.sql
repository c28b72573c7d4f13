-- Job acquisition with hundreds of thousands of waiting timers: without these it scans them all, twice.
create index act_idx_job_due_acquirable on act_ru_job (duedate_) where retries_ > 0 and suspension_state_ = 1;
create index act_idx_job_locked on act_ru_job (process_instance_id_, lock_exp_time_) where lock_owner_ is not null;

-- Tasklist's group filters.
create index act_idx_identitylink_group_type on act_ru_identitylink (group_id_, type_, task_id_);
create index act_idx_task_due on act_ru_task (due_date_);

alter table act_ru_job set (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table act_ru_execution set (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table act_ru_task set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table act_ru_variable set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
