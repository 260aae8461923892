-- What every later migration stands on: rights of the app role, and the walls between tenants.
-- Migrations run as the owner. The app connects as ${appRole}, which owns nothing.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

grant usage on schema public to ${appRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};

-- Set for each transaction by the application; unset means nobody and nothing.
create function liaison_partner() returns uuid language sql stable parallel safe
    return nullif(current_setting('liaison.partner', true), '')::uuid;
create function liaison_actor() returns uuid language sql stable parallel safe
    return nullif(current_setting('liaison.actor', true), '')::uuid;
create function liaison_platform() returns boolean language sql stable parallel safe
    return coalesce(current_setting('liaison.platform', true), '') = 'on';

-- Raises the wall around one table with a partner_id: rows of the tenant that is set, or of all tenants for the platform.
create procedure raise_wall(walled regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy tenant on %s using (partner_id = (select liaison_partner())) '
                   'with check (partner_id = (select liaison_partner()))', walled);
    execute format('create policy platform on %s using ((select liaison_platform())) '
                   'with check ((select liaison_platform()))', walled);
end $$;
revoke all on procedure raise_wall(regclass) from public;
