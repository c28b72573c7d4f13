-- Ai đã xem hồ sơ: by whom, when and on what ground. An official's own work is written down once a day; who supervises another
-- authority says each time what for, and only that lets them in.
create table dossier_read (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossier,
    official_id text not null references official,
    authority_id text not null references authority, -- whose official it was
    day date not null,
    at timestamptz not null,
    ground text not null check (ground in ('DUTY', 'ASKED', 'SUPERVISION')),
    purpose text,
    words text,
    check ((ground = 'SUPERVISION') = (purpose is not null)),
    check ((purpose is null) = (words is null))
);
create unique index dossier_read_once on dossier_read (dossier_id, official_id, day) where ground <> 'SUPERVISION';
create index dossier_read_dossier on dossier_read (dossier_id, at desc);
create index dossier_read_stated on dossier_read (official_id, day) where ground = 'SUPERVISION';
create trigger dossier_read_append_only before update or delete on dossier_read
    for each statement execute function refuse_change();
