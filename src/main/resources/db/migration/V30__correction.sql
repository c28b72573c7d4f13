-- Đính chính, lập lại, hủy, nhập bù: what officials put right after the fact, why, by what evidence and with whose consent.
create table correction (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    kind text not null check (kind in ('DATA', 'REFILED', 'VOIDED', 'LATE_ENTRY')),
    state text not null check (state in ('PROPOSED', 'APPLIED', 'REFUSED', 'LAPSED')),
    reason text not null,
    evidence text not null,
    proposed_at timestamptz not null,
    proposed_by text not null references official,
    decided_at timestamptz,
    decided_by text references official,
    note text,
    -- of an end: what becomes of fees
    fees text check (fees in ('NOTHING_PAID', 'REFUNDED', 'KEPT')),
    -- of a dossier filed anew: under what, and what it became
    new_procedure text,
    successor_id uuid unique references dossier,
    -- of a late entry: the outage and the number that the paper got meanwhile
    authority_id text not null references authority,
    outage_from timestamptz,
    outage_to timestamptz,
    paper_number text,
    check ((kind in ('REFILED', 'VOIDED')) = (fees is not null)),
    check ((kind = 'REFILED') = (new_procedure is not null)),
    check (successor_id is null or kind = 'REFILED'),
    check ((kind = 'LATE_ENTRY') = (outage_from is not null and outage_to is not null and paper_number is not null)),
    check (outage_to is null or outage_from < outage_to),
    check ((state = 'PROPOSED') = (decided_at is null))
);
create index correction_dossier on correction (dossier_id, proposed_at);
create index correction_authority on correction (authority_id, proposed_at);
-- one question at a time, and no paper entered twice
create unique index correction_open on correction (dossier_id) where state = 'PROPOSED';
create unique index correction_paper on correction (authority_id, lower(paper_number), (extract(year from outage_from at time zone 'Asia/Ho_Chi_Minh')))
    where state in ('PROPOSED', 'APPLIED');

create function keep_correction() returns trigger language plpgsql as $$
begin
    if old.state <> 'PROPOSED' or to_jsonb(old) - '{state,decided_at,decided_by,note,successor_id}'::text[]
            <> to_jsonb(new) - '{state,decided_at,decided_by,note,successor_id}'::text[] then
        raise exception 'a correction keeps what it says';
    end if;
    return new;
end $$;
create trigger correction_kept before update on correction for each row execute function keep_correction();
create trigger correction_never_deleted before delete on correction for each statement execute function refuse_change();

-- Personal data: read with the dossier and by nobody else.
create table correction_change (
    correction_id uuid not null references correction,
    position int not null,
    field text not null,
    before text,
    after text,
    primary key (correction_id, field),
    check (before is distinct from after)
);
create trigger correction_change_append_only before update or delete on correction_change
    for each statement execute function refuse_change();

-- an end may be the office's own mistake
alter table dossier_ending drop constraint dossier_ending_kind_check;
alter table dossier_ending add check (kind in ('WITHDRAWN', 'STOPPED', 'VOIDED', 'REFILED'));
