-- Words that mean the same to whoever searches. Public knowledge, so there is no tenant here. A change begins an edition: every node takes the new
-- words into its index when it follows.
create table synonym_group (
    id    uuid   primary key,
    words text[] not null check (cardinality(words) between 2 and 20)
);

-- Whether an installation has been given the usual groups, which the platform may remove.
create table synonym_beginning (
    only_once boolean     primary key default true check (only_once),
    at        timestamptz not null
);

create function log_synonym_change() returns trigger language plpgsql as $$
begin
    perform renew_public_pages();
    return null;
end $$;
create trigger synonym_group_changed after insert or update or delete on synonym_group
    for each statement execute function log_synonym_change();
