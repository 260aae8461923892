-- A visitor's request to meet a partner about an offer.
create table introduction (
    id            uuid        primary key,
    partner_id    uuid        not null references partner,
    offer_id      text        not null,
    offer_title   text        not null,
    name          text        not null check (length(name) between 1 and 120),
    organisation  text        not null check (length(organisation) between 1 and 160),
    audience      text        not null,
    email         text        not null check (email = lower(email)),
    message       text        not null check (length(message) between 1 and 5000),
    token_hash    bytea       not null unique check (length(token_hash) = 32),
    consented_at  timestamptz not null,
    requested_at  timestamptz not null,
    confirmed_at  timestamptz,
    outcome       text        check (outcome in ('MET', 'DECLINED')),
    outcome_at    timestamptz,
    outcome_by    uuid        references account,
    version       integer     not null default 0
);
create index introduction_of_partner on introduction (partner_id, requested_at desc);
call raise_wall('introduction');
