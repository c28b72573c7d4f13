-- Rút đề nghị khóa sổ: whoever has asked for the closing of a volume may take that back; only others decide it.

alter table book_closing
    drop constraint book_closing_outcome_check,
    drop constraint book_closing_check3,
    add constraint book_closing_outcome_check check (outcome in ('CLOSED', 'DECLINED', 'WITHDRAWN')),
    add constraint book_closing_two_people check ((outcome = 'WITHDRAWN') = (decided_by = asked_by));
