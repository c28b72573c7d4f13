-- What was answered at intake to the questions of the procedure, from which its decision tables told case, fees and
-- papers. Replaced until acceptance; what the tables said and what was done otherwise is in dossier_event.
create table dossier_fact (
    dossier_id uuid not null references dossier,
    fact_key text not null,
    answer text not null check (answer <> ''),
    answered_at timestamptz not null,
    answered_by text not null references official,
    primary key (dossier_id, fact_key)
);
