-- Phần liên thông: what outside authorities do of a linked dossier. The dossier itself is counted, its branches never are.
create table linked_branch (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    branch_key text not null,
    label text not null,
    authority_name text not null,
    partner text not null,
    sent_at timestamptz not null,
    due_at timestamptz not null,
    late_noted_at timestamptz,
    result text check (result in ('GRANTED', 'REFUSED', 'NOT_DONE')),
    result_number text,
    result_date date,
    reason text,
    remedy text,
    answered_at timestamptz,
    -- null where the authority's own system told
    answered_by text references official,
    unique (dossier_id, branch_key),
    check ((result is null) = (answered_at is null)),
    check (coalesce(result = 'GRANTED', false) = (result_number is not null)),
    check (coalesce(result = 'GRANTED', true) or (reason is not null and remedy is not null))
);
create index linked_branch_open on linked_branch (due_at) where result is null;

-- Everything that was said of a branch: the first answer counts, what comes after it is kept.
create table linked_branch_answer (
    id uuid primary key,
    branch_id uuid not null references linked_branch,
    result text not null,
    result_number text,
    result_date date,
    reason text,
    remedy text,
    answered_at timestamptz not null,
    answered_by text references official,
    counts boolean not null
);
create unique index linked_branch_answer_counts on linked_branch_answer (branch_id) where counts;

create trigger linked_branch_answer_append_only before update or delete on linked_branch_answer
    for each statement execute function refuse_change();
