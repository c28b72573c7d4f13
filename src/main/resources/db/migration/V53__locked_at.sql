-- Since when an account is locked: what an operator is asked on the telephone.
alter table account add column locked_at timestamptz;
