-- A fifth stage reads what papers say, and operators may have a scan that was given up tried again.
alter table scan_job drop constraint scan_job_stage_check;
alter table scan_job add constraint scan_job_stage_check check (stage in ('VIRUS', 'PAGES', 'OCR', 'TEXT', 'DATA'));

-- The words of a page with their places and confidence, a line each: confidence, left, top, width, height in
-- ten-thousandths of the page, text; all with tabulators between.
create table scan_page_words (
    sha256 text not null references scan_job,
    page int not null check (page > 0),
    source text not null check (source in ('OCR', 'TEXT_LAYER')),
    words text not null,
    primary key (sha256, page)
);

-- QR codes on pages; the place as above.
create table scan_page_code (
    id bigint generated always as identity primary key,
    sha256 text not null references scan_job,
    page int not null check (page > 0),
    box_left int not null,
    box_top int not null,
    box_width int not null,
    box_height int not null,
    text text not null,
    unique (sha256, page, box_left, box_top)
);

-- Who had which scan tried again, and what had stood against it.
create table scan_retry (
    id bigint generated always as identity primary key,
    sha256 text not null references scan_job,
    stage text not null,
    reason text not null,
    retried_at timestamptz not null,
    retried_by text not null references official
);
create index scan_retry_scan on scan_retry (sha256, id);
create trigger scan_retry_append_only before update or delete on scan_retry
    for each statement execute function refuse_change();
