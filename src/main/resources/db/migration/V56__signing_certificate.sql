-- By which certificate an official, or an authority, signs here. Keys lie in a device, or under their holder's PIN in a
-- PKCS#12 store of ours (the trial's); no PIN lies anywhere.
create table signing_certificate (
    id uuid primary key,
    official_id text references official,
    authority_id text references authority,
    device text not null check (device in ('PKCS12', 'PKCS11', 'REMOTE')),
    certificate bytea not null,
    key_store bytea,
    key_reference text,
    -- of a seal, PNG, in the size of the real one; without it the seal is seen as text
    picture bytea,
    pin_failures integer not null default 0 check (pin_failures >= 0),
    locked_until timestamptz,
    added_at timestamptz not null,
    ended_at timestamptz,
    check ((official_id is null) <> (authority_id is null)),
    check ((device = 'PKCS12') = (key_store is not null))
);

create unique index signing_certificate_official on signing_certificate (official_id) where ended_at is null;
create unique index signing_certificate_authority on signing_certificate (authority_id) where ended_at is null;
-- whose signature is this?
create index signing_certificate_content on signing_certificate (sha256(certificate));

-- Whoever is believed to issue certificates and time stamps, besides those in the folder of the settings.
create table trust_anchor (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    certificate bytea not null,
    added_at timestamptz not null
);

-- The newest list of revoked certificates of each issuer.
create table revocation_list (
    issuer_sha256 text primary key check (issuer_sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    added_at timestamptz not null
);
