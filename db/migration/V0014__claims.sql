-- Which reviewer has taken a waiting submission on. A claim lapses by itself; the application knows when.
create table claim (
    submission_id uuid        primary key references submission,
    partner_id    uuid        not null references partner,
    claimed_by    uuid        not null references account,
    claimed_at    timestamptz not null,
    version       integer     not null default 0
);
create index claims_newest on claim (claimed_at);
call raise_wall('claim');
