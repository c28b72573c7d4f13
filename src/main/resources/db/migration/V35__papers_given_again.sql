-- Gạch khỏi bảng giao nhận: a line that never was what the sheet said stays on it, with the reason. Papers can go again once
-- they were taken or struck; only one line at a time waits for them.
alter table hand_over_paper
    add column struck_at timestamptz,
    add column struck_by text references official,
    add column strike_reason text,
    add check ((struck_at is null) = (struck_by is null)),
    add check ((struck_at is null) = (strike_reason is null)),
    add check (taken_at is null or struck_at is null);
create unique index hand_over_paper_waiting on hand_over_paper (dossier_id) where taken_at is null and struck_at is null;
create index hand_over_sheet_unit on hand_over_sheet (unit_group, made_at);
