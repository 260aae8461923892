-- One person without an account, asked by a partner's Admin to read one frozen version of the profile and say whether it looks right.
create table sign_off (
    id              uuid        primary key,
    partner_id      uuid        not null references partner,
    partner_name    text        not null,
    partner_slug    text        not null,
    name            text        not null check (length(name) between 1 and 120),
    email           text        not null check (email = lower(email)),
    message         text        not null check (length(message) <= 2000),
    content         jsonb       not null,
    live_content    jsonb,
    revision_number integer     not null,
    was_submitted   boolean     not null,
    written_at      timestamptz not null,
    asked_by        uuid        not null references account,
    asked_by_name   text        not null,
    asked_by_email  text        not null,
    token_hash      bytea       not null unique check (length(token_hash) = 32),
    frozen_at       timestamptz not null,
    sent_at         timestamptz not null,
    expires_at      timestamptz not null,
    opened_at       timestamptz,
    commented_at    timestamptz,
    comments        integer     not null default 0,
    looks_right_at  timestamptz,
    revoked_at      timestamptz,
    revoked_by      uuid        references account,
    version         integer     not null default 0,
    constraint only_what_was_opened_looks_right check (looks_right_at is null or opened_at is not null),
    constraint revoking_is_whole check ((revoked_at is null) = (revoked_by is null))
);
create index sign_off_of_partner on sign_off (partner_id, sent_at desc);
call raise_wall('sign_off');

-- What somebody was shown stays what they were shown: the app may note what became of a link, and change nothing else.
revoke update on sign_off from ${appRole};
grant update (token_hash, sent_at, expires_at, opened_at, commented_at, comments, looks_right_at, revoked_at, revoked_by, version)
    on sign_off to ${appRole};
