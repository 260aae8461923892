-- The tenants.
create table partner (
    id         uuid        primary key,
    slug       text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text        not null check (length(name) between 1 and 160),
    standing   text        not null check (standing in ('LISTED', 'UNLISTED', 'WITHDRAWN')),
    created_at timestamptz not null,
    created_by uuid        references account,
    version    integer     not null default 0
);

create table membership (
    partner_id uuid        not null references partner,
    account_id uuid        not null references account,
    role       text        not null check (role in ('EDITOR', 'ADMIN')),
    since      timestamptz not null,
    primary key (partner_id, account_id)
);
create index membership_of_account on membership (account_id);
call raise_wall('membership');
create policy own on membership for select using (account_id = (select liaison_actor()));

create table invitation (
    id          uuid        primary key,
    partner_id  uuid        not null references partner,
    email       text        not null check (email = lower(email)),
    role        text        not null check (role in ('EDITOR', 'ADMIN')),
    token_hash  bytea       not null unique check (length(token_hash) = 32),
    invited_by  uuid        references account,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    version     integer     not null default 0
);
create index invitation_of_partner on invitation (partner_id);
call raise_wall('invitation');

-- The partner row is the tenant itself: its own members, the tenant that is set, and the platform see it.
alter table partner enable row level security;
alter table partner force row level security;
create policy tenant on partner using (id = (select liaison_partner())) with check (id = (select liaison_partner()));
create policy platform on partner using ((select liaison_platform())) with check ((select liaison_platform()));
create policy own on partner for select
    using (exists (select from membership m where m.partner_id = partner.id and m.account_id = (select liaison_actor())));
