-- What the desk notes at intake besides the scans; replaced until acceptance, its history is in dossier_event.

create table dossier_shown_paper (
    dossier_id uuid not null references dossier,
    document_key text not null,
    noted_at timestamptz not null,
    noted_by text not null references official,
    primary key (dossier_id, document_key)
);

create table dossier_fee (
    dossier_id uuid not null references dossier,
    fee_key text not null,
    exempt boolean not null,
    noted_at timestamptz not null,
    noted_by text not null references official,
    primary key (dossier_id, fee_key)
);
