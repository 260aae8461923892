-- A visitor's request to meet a partner about an offer. What was asked about is kept as it read then; withdrawing erases who asked.
create table introduction (
    id            uuid        primary key,
    partner_id    uuid        not null references partner,
    partner_name  text        not null,
    offer_id      text        not null,
    offer_title   text        not null,
    name          text        not null check (length(name) <= 120),
    organisation  text        not null check (length(organisation) <= 160),
    audience      text        not null,
    email         text        not null check (email = lower(email)),
    message       text        not null check (length(message) <= 5000),
    token_hash    bytea       not null unique check (length(token_hash) = 32),
    consented_at  timestamptz not null,
    requested_at  timestamptz not null,
    confirmed_at  timestamptz,
    seen_at       timestamptz,
    outcome       text        check (outcome in ('MET', 'DECLINED')),
    outcome_at    timestamptz,
    outcome_by    uuid        references account,
    answer        text        not null default '' check (length(answer) <= 2000),
    withdrawn_at  timestamptz,
    version       integer     not null default 0,
    constraint outcome_is_whole check ((outcome is null) = (outcome_at is null) and (outcome is null) = (outcome_by is null)),
    constraint partner_sees_only_what_was_confirmed check (confirmed_at is not null or (seen_at is null and outcome is null)),
    constraint somebody_asks check (withdrawn_at is not null or (name <> '' and email <> '' and message <> '')),
    constraint withdrawing_erases check (withdrawn_at is null or (name = '' and organisation = '' and email = '' and message = ''))
);
create index introduction_of_partner on introduction (partner_id, requested_at desc);
create index introduction_unconfirmed on introduction (requested_at) where confirmed_at is null;
create index introduction_withdrawn on introduction (withdrawn_at) where withdrawn_at is not null;
call raise_wall('introduction');
