-- Who took a submission back, and whether it went because its partner left: the history says so.
alter table submission
    add column withdrawn_by           uuid references account,
    add column withdrawn_with_partner boolean not null default false,
    add constraint withdrawing_is_by_somebody check (withdrawn_by is null or withdrawn_at is not null),
    add constraint going_is_withdrawing check (not withdrawn_with_partner or withdrawn_at is not null);
