-- What is known of web addresses that profiles lead to. Of no tenant in particular: an address answers or it does not, whoever links there.
create table link_check (
    address      text        primary key,
    host         text        not null,
    requested_at timestamptz not null,
    due_at       timestamptz not null,
    checked_at   timestamptz,
    status       text        not null default 'WAITING'
                             check (status in ('WAITING', 'ANSWERS', 'DOUBTFUL', 'DEAD', 'FORBIDDEN', 'UNKNOWN')),
    reason       text        not null default '',
    misses       integer     not null default 0
);
create index link_check_due on link_check (due_at);
create index link_check_by_host on link_check (host, checked_at);
