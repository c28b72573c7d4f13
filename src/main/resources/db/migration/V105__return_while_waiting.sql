-- Whoever waits at the counter for a result decided at once gets no receipt and signs no slip where the procedure asks for none.
alter table counter_return
    alter column slip_id drop not null,
    -- whether the paper was seen when the dossier was taken in, from the same person, and not asked for again
    add column seen_at_intake boolean not null default false,
    add check (not seen_at_intake or receipt = 'NOT_ISSUED' and receiver = 'FILER');
