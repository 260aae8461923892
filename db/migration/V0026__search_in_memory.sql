-- Each node searches in an index of its own in memory. What PostgreSQL kept for searching goes, with its cost at every publication.
alter table listing drop column search;
drop function listing_search(text, text, text, text);
drop text search configuration liaison;
drop index listing_domains, listing_regions, listing_audiences, listing_kinds, listing_organisation_type, listing_names;

-- Lists of all addresses are read from the index alone, without the wide rows.
drop index listing_listed;
create index listing_listed on listing (id) include (slug, published_at) where is_listed;
