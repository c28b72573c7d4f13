-- Ngày áp dụng pháp luật: the day of filing of what came from the portal, the day of reception of everything else.
alter table dossier add column law_day date;
update dossier set law_day = (received_at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table dossier alter column law_day set not null;

-- The applicant is told of a parcel when the carrier has taken it, no longer when it was ordered. What was to say the latter
-- and is not sent yet is not sent any more.
update outbox_message
set state = 'SKIPPED', ended_at = put_at, lease = null, claimed_at = null,
    reason = 'Người nộp nay được báo khi bưu chính đã nhận bưu gửi.'
where partner = 'mail' and type = 'PARCEL_ORDERED' and state in ('READY', 'BEHIND', 'DEAD');
update outbox_message
set state = 'READY'
where seq in (
    select min(seq) from outbox_message where partner = 'mail' and state in ('READY', 'BEHIND', 'DEAD') group by order_key)
  and state = 'BEHIND';
update notice
set state = 'FAILED', reason = 'Người nộp nay được báo khi bưu chính đã nhận bưu gửi.'
where kind = 'PARCEL_ORDERED' and state = 'PUT';
update notice set kind = 'PARCEL_TRACKED' where kind = 'PARCEL_ORDERED';
