-- How long a step takes: its newest finished works, found without reading the others.
create index work_record_done on work_record (process_key, element, ended_at desc) where ending = 'DONE';
