-- What an official has entered in a task's form and not sent yet. It ends with the task, whichever way that ends.
create table task_draft (
    task_id varchar(64) not null references act_ru_task (id_) on delete cascade,
    official_id text not null references official,
    content text not null, -- a JSON object: the form's keys and values
    saved_at timestamptz not null,
    primary key (task_id, official_id)
);
