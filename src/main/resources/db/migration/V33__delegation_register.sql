-- Sổ ủy quyền ký: who entered a delegation and who ended it. Nothing is deleted; an end is set once.
alter table delegation
    add column entered_by text references official,
    add column entered_at timestamptz,
    add column ended_by text references official,
    add column ended_at timestamptz,
    add column end_source text,
    add check ((entered_by is null) = (entered_at is null)),
    add check ((ended_by is null) = (ended_at is null));
