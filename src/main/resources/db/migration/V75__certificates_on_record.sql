-- Who registered a certificate and who ended it, and why: a signature is believed by it for years.
alter table signing_certificate
    add column added_by text references official,
    add column ended_by text references official,
    add column end_reason text check (end_reason <> ''),
    add check ((ended_by is null) = (end_reason is null)),
    add check (ended_by is null or ended_at is not null);

-- where it was fetched from; null for the trial's own
alter table revocation_list add column source text;
