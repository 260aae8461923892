-- What listed partners are recognised by: hosts, mail domains, names, fingerprints of their texts. As public as the listing, and gone with it.
create table listing_mark (
    mark       text not null,
    listing_id uuid not null references listing on delete cascade,
    primary key (mark, listing_id)
);
create index listing_mark_of on listing_mark (listing_id);
