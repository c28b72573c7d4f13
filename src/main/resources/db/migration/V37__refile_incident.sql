-- Filed anew under a procedure that is filed online: what kept the applicant from that.
alter table correction add column incident text, add check (incident is null or kind = 'REFILED');
