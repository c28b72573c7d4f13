-- Ghi chú nội bộ: what officials tell each other about a dossier. Neither the applicant nor an authority that was asked reads it.
create table dossier_comment (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    official_id text not null references official,
    at timestamptz not null,
    content text not null check (length(content) between 1 and 1000)
);
create index dossier_comment_dossier on dossier_comment (dossier_id, at);
create trigger dossier_comment_append_only before update or delete on dossier_comment
    for each statement execute function refuse_change();

-- Đã xem bản quét kết quả: which scan of a result was served to whom, so that nobody signs many at once without having looked.
create table result_seen (
    document_id uuid not null references dossier_document,
    official_id text not null references official,
    seen_at timestamptz not null,
    primary key (document_id, official_id)
);
create trigger result_seen_append_only before update or delete on result_seen
    for each statement execute function refuse_change();

-- Hôm nay của tôi: the dossiers an official has worked on.
create index work_record_taken_by on work_record (taken_by, dossier_id);
create index work_record_ended_by on work_record (ended_by, dossier_id);

-- Ký nhiều hồ sơ: the number given last in a row of results.
create index dossier_last_number on dossier (competent_authority_id, procedure_key, result_kind, processed_at desc)
    where processed_at is not null;
