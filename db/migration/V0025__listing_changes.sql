drop trigger former_address_changed on former_address;
drop trigger listing_changed on listing;
drop function begin_listing_edition();

-- What a listing is found by: other names of the partner, and its plain texts, so that filling a search index needs no Markdown. A listing from
-- before has no document yet; its node makes it from the content.
alter table listing
    add column aliases  text[] not null default '{}',
    add column document jsonb;

-- What changed with each edition of what is public. Nodes read here what to load again and which pages to drop; after a day it is forgotten, and a node
-- that knows less than what is left begins anew.
-- A change names its listing where search is concerned, its address where pages are, and neither where every page may say something else.
create table listing_change (
    number     bigint      not null,
    listing_id uuid,
    slug       text,
    at         timestamptz not null default now()
);
create index listing_change_by_number on listing_change (number);

-- The next number, held until the transaction ends: transactions that change what is public commit in the order of their numbers. Other nodes hear of it
-- at that moment.
create function next_listing_edition() returns bigint language plpgsql as $$
declare
    next_number bigint;
begin
    update listing_edition set number = number + 1 returning number into next_number;
    perform pg_notify('liaison_listings', next_number::text);
    return next_number;
end $$;

-- Taken before the first row is touched, or two transactions could each hold a row that the other waits for.
create function wait_for_listing_edition() returns trigger language plpgsql as $$
begin
    perform number from listing_edition for update;
    return null;
end $$;

-- One number for each statement that changes anything. Each branch knows only the rows that its trigger gives it.
create function log_listing_change() returns trigger language plpgsql as $$
declare
    next_number bigint;
begin
    if tg_op = 'INSERT' then
        if exists (select from is_now) then
            next_number := next_listing_edition();
            insert into listing_change (number, listing_id, slug) select next_number, id, slug from is_now;
        end if;
    elsif tg_op = 'UPDATE' then
        if exists (select from is_now) then
            next_number := next_listing_edition();
            insert into listing_change (number, listing_id, slug)
            select next_number, id, slug from was union select next_number, id, slug from is_now;
        end if;
    elsif exists (select from was) then
        next_number := next_listing_edition();
        insert into listing_change (number, listing_id, slug) select next_number, id, slug from was;
    end if;
    return null;
end $$;

create function log_former_address_change() returns trigger language plpgsql as $$
declare
    next_number bigint;
begin
    if tg_op = 'INSERT' then
        if exists (select from is_now) then
            next_number := next_listing_edition();
            insert into listing_change (number, slug) select next_number, slug from is_now;
        end if;
    elsif exists (select from was) then
        next_number := next_listing_edition();
        insert into listing_change (number, slug) select next_number, slug from was;
    end if;
    return null;
end $$;

-- For what stands on many pages at once.
create function renew_public_pages() returns void language sql as $$
    insert into listing_change (number) select next_listing_edition();
$$;
create function log_form_change() returns trigger language plpgsql as $$
begin
    perform renew_public_pages();
    return null;
end $$;

-- The words for a term are part of what its partners are found by.
create function log_label_change() returns trigger language plpgsql as $$
declare
    next_number bigint := next_listing_edition();
begin
    insert into listing_change (number) values (next_number);
    insert into listing_change (number, listing_id, slug)
    select next_number, id, slug from listing
     where new.code = organisation_type or new.code = any (domains || regions || audiences || kinds);
    return null;
end $$;

-- An address at which a partner once was: it is elsewhere now, or gone with the partner. That nothing is live at the moment changes neither.
-- No partner_id: this is public, like the listing.
alter table former_address
    add column partner uuid,
    add column now_at  text;
select set_config('liaison.platform', 'on', true);
update former_address set now_at = listing.slug, partner = listing.id from listing where listing.id = moved_to;
update former_address set partner = partner.id from partner where partner.slug = former_address.slug and former_address.partner is null;
alter table former_address drop column moved_to;
create index former_address_of on former_address (partner);

create trigger listing_waits before insert or update or delete on listing
    for each statement execute function wait_for_listing_edition();
create trigger listing_inserted after insert on listing referencing new table as is_now
    for each statement execute function log_listing_change();
create trigger listing_updated after update on listing referencing old table as was new table as is_now
    for each statement execute function log_listing_change();
create trigger listing_deleted after delete on listing referencing old table as was
    for each statement execute function log_listing_change();

create trigger former_address_waits before insert or update or delete on former_address
    for each statement execute function wait_for_listing_edition();
create trigger former_address_inserted after insert on former_address referencing new table as is_now
    for each statement execute function log_former_address_change();
create trigger former_address_updated after update on former_address referencing old table as was
    for each statement execute function log_former_address_change();
create trigger former_address_deleted after delete on former_address referencing old table as was
    for each statement execute function log_former_address_change();

create trigger form_template_changed after insert or update or delete on form_template
    for each statement execute function log_form_change();
create trigger vocabulary_label_changed after update on vocabulary_term
    for each row when (old.label is distinct from new.label) execute function log_label_change();
