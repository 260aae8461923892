-- Who someone is. Accounts belong to no tenant; what they may do in one is a membership.
create table account (
    id             uuid        primary key,
    email          text        not null unique check (email = lower(email)),
    name           text        not null check (length(name) between 1 and 120),
    password_hash  text,
    platform_admin boolean     not null default false,
    created_at     timestamptz not null,
    version        integer     not null default 0
);

-- An address that sets a password once: the first platform admin, a forgotten password.
create table password_link (
    token_hash bytea       primary key check (length(token_hash) = 32),
    account_id uuid        not null references account on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
