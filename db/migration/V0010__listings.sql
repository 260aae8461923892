-- One configuration for all texts: accents do not matter, English stems do.
create text search configuration liaison (copy = english);
alter text search configuration liaison
    alter mapping for hword, hword_part, word with unaccent, english_stem;

-- What a listing is found by: its names weigh most, then its offers, its summary, and all other texts.
create function listing_search(names text, offers text, summary text, texts text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('liaison', names), 'A') || setweight(to_tsvector('liaison', offers), 'B')
        || setweight(to_tsvector('liaison', summary), 'C') || setweight(to_tsvector('liaison', texts), 'D');

-- The directory's own copy of what is live. Public, written only when something is published; a draft is never in it.
-- The arrays are what filters ask for; card is what a result shows; content is the whole profile for its page.
create table listing (
    id                uuid        primary key,
    slug              text        not null unique,
    name              text        not null,
    acronym           text        not null,
    organisation_type text        not null,
    domains           text[]      not null,
    regions           text[]      not null,
    audiences         text[]      not null,
    kinds             text[]      not null,
    card              jsonb       not null,
    content           jsonb       not null,
    published_at      timestamptz not null,
    revision_number   integer     not null,
    search            tsvector    not null
);
create index listing_search on listing using gin (search);
create index listing_domains on listing using gin (domains);
create index listing_regions on listing using gin (regions);
create index listing_audiences on listing using gin (audiences);
create index listing_kinds on listing using gin (kinds);
create index listing_organisation_type on listing (organisation_type);
create index listing_by_name on listing (lower(name), id);
create index listing_by_age on listing (published_at desc, id);
create index listing_names on listing using gin ((lower(name) || ' ' || lower(acronym)) gin_trgm_ops);

-- Addresses that were: a withdrawn partner is gone, a renamed one has moved for ever.
create table former_address (
    slug     text primary key,
    moved_to uuid references listing on delete set null,
    since    timestamptz not null
);

-- Counts the changes to what is public, within the transaction that makes them: a node that sees another number drops the pages it keeps.
create table listing_edition (
    number bigint not null
);
insert into listing_edition (number) values (1);

create function begin_listing_edition() returns trigger language plpgsql as $$
begin
    update listing_edition set number = number + 1;
    return null;
end $$;
create trigger listing_changed after insert or update or delete on listing
    for each statement execute function begin_listing_edition();
create trigger former_address_changed after insert or update or delete on former_address
    for each statement execute function begin_listing_edition();
