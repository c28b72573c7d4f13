-- What of the models, forms and catalogue files is deployed. At a start only what differs is checked and deployed.
create table deployed_model (
    name text primary key,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    deployment_id text not null,
    process_definition_id text not null,
    deployed_at timestamptz not null
);

-- The digest says what law and model a version was, not which deployment: content that comes back is deployed anew.
alter table procedure_version drop constraint procedure_version_procedure_key_valid_from_digest_key;
alter table procedure_version add unique (procedure_key, valid_from, digest, process_definition_id);

-- The newest is the last one written, whatever a trial's clock said at the time.
alter table procedure_version add column sequence bigint generated always as identity;
