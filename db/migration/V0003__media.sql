-- Pictures under the hash of their bytes. Nobody owns them: two partners with one picture share a row, and what a profile shows is public.
create table media (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null check (media_type in ('image/png', 'image/jpeg')),
    bytes      bytea       not null,
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    created_at timestamptz not null default now()
);

-- Compressed already, so PostgreSQL need not try again.
alter table media alter column bytes set storage external;

-- Narrower copies, made when first asked for.
create table media_rendition (
    sha256     text    not null references media,
    width      integer not null check (width > 0),
    media_type text    not null check (media_type in ('image/png', 'image/jpeg')),
    bytes      bytea   not null,
    primary key (sha256, width)
);

alter table media_rendition alter column bytes set storage external;
