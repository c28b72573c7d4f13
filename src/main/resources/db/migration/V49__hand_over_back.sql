-- Giao về một cửa: results, refusals and what goes home pass from the unit to the desk on a sheet too, numbered by itself.
alter table hand_over_sheet
    add column direction text not null default 'TO_UNIT' check (direction in ('TO_UNIT', 'TO_DESK')),
    add column taker_group text;
update hand_over_sheet set taker_group = unit_group;
alter table hand_over_sheet
    alter column direction drop default,
    alter column taker_group set not null,
    drop constraint hand_over_sheet_desk_id_year_number_key,
    add unique (desk_id, direction, year, number);
create index hand_over_sheet_taker on hand_over_sheet (taker_group, made_at);
alter table hand_over_paper add column what text;
