-- Letters as HTML beside the plain text, and the page on which their recipients choose what they hear of; empty where they cannot.
alter table mail
    add column html    text not null default '',
    add column choices text not null default '';

-- How an account hears of a topic; no row means at once. Accounts belong to no tenant, and neither do their choices.
create table mail_choice (
    account_id uuid not null references account on delete cascade,
    topic      text not null check (topic in ('SUBMISSION', 'VERDICT', 'NOTE', 'REMINDER')),
    pace       text not null check (pace in ('AT_ONCE', 'DAILY', 'NEVER')),
    primary key (account_id, topic),
    constraint verdicts_are_always_told check (topic <> 'VERDICT' or pace <> 'NEVER')
);

-- What the next digest of an account will tell; taken out in the transaction that posts the digest.
create table digest_item (
    id         bigint      generated always as identity primary key,
    account_id uuid        not null references account on delete cascade,
    topic      text        not null,
    about      text        not null,
    subject    text        not null,
    text       text        not null,
    action     text        not null,
    path       text        not null,
    told_at    timestamptz not null
);
create index digest_item_of_account on digest_item (account_id);
