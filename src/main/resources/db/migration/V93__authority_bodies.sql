-- Of what kind a body is, so that the law can give a procedure to the police and not to whoever else is of its level.
alter table authority
    add column body text not null default 'uy-ban-nhan-dan' check (body ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$');
