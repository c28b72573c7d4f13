-- Why an applicant was asked for a paper that the store has: read by controllers.
create table paper_demand (
    dossier_id uuid not null references dossier,
    document_key text not null,
    entry_id uuid not null references archive_entry,
    reason text not null,
    at timestamptz not null,
    official_id text not null references official,
    primary key (dossier_id, document_key)
);
create index paper_demand_at on paper_demand (at);
create trigger paper_demand_append_only before update or delete on paper_demand
    for each statement execute function refuse_change();
