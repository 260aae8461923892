-- When each partner last confirmed that its live page is correct, and what follows from how long that is ago. A row exists while something is live.
select set_config('liaison.platform', 'on', true);

create table confirmation (
    partner_id       uuid        primary key references partner,
    confirmed_at     timestamptz not null,
    confirmed_by     uuid        references account,
    months           integer     check (months between 3 and 60),
    review_by        timestamptz not null,
    step             text        not null
                     check (step in ('FRESH', 'A_MONTH_BEFORE', 'A_WEEK_BEFORE', 'OVERDUE', 'UNLISTED')),
    overdue_at       timestamptz,
    token_hash       bytea       unique check (length(token_hash) = 32),
    token_expires_at timestamptz,
    version          integer     not null default 0,
    constraint overdue_has_its_moment check ((step in ('OVERDUE', 'UNLISTED')) = (overdue_at is not null)),
    constraint token_expires check ((token_hash is null) = (token_expires_at is null))
);
create index confirmation_due on confirmation (review_by) where step <> 'UNLISTED';
call raise_wall('confirmation');

-- What is live already counts from its publication.
insert into confirmation (partner_id, confirmed_at, review_by, step)
select id, published_at, published_at + interval '12 months', 'FRESH' from listing;

-- What the public page says of it, and whether the search finds it. Without a date of its own, publishing was the last confirmation.
alter table listing
    add column confirmed_at timestamptz,
    add column is_overdue   boolean not null default false,
    add column is_listed    boolean not null default true;
create index listing_listed on listing (id) where is_listed;
