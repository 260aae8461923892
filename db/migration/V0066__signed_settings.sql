-- The walls believe only what the application signed. Whoever smuggles a statement into one of its transactions can change any setting, and sign none.
create extension if not exists pgcrypto;

-- Read by the owner alone: by the application once when it starts, and by liaison_setting.
create table signing_key (
    is_only boolean primary key default true check (is_only),
    key     bytea   not null default gen_random_bytes(32) check (length(key) = 32)
);
insert into signing_key default values;

-- What a transaction was told, or null where nobody who may signed it, for this connection: 64 digits of HMAC-SHA-256, a colon, the value.
-- Whoever signs in as the owner, as migrations do, could change anything anyhow and is believed without.
create function liaison_setting(setting text) returns text language plpgsql stable parallel restricted security definer
    set search_path = public, pg_temp as $$
declare
    told  text := nullif(current_setting(setting, true), '');
    value text := substr(told, 66);
begin
    if told is null then
        return null;
    end if;
    if pg_has_role(session_user, current_user, 'member') then
        return told;
    end if;
    if left(told, 64) = (select encode(hmac(convert_to(pg_backend_pid() || '|' || setting || '|' || value, 'UTF8'), key, 'sha256'), 'hex')
                           from signing_key) then
        return nullif(value, '');
    end if;
    return null;
end $$;

create or replace function liaison_partner() returns uuid language sql stable parallel restricted
    return liaison_setting('liaison.partner')::uuid;
create or replace function liaison_actor() returns uuid language sql stable parallel restricted
    return liaison_setting('liaison.actor')::uuid;

-- All tenants: 'on' for a job, on behalf of nobody, or the account of a platform admin, which counts as long as it is one.
create function is_platform_admin(whom uuid) returns boolean language sql stable parallel restricted security definer
    return exists (select from account where id = whom and platform_admin and suspended_at is null);
create or replace function liaison_platform() returns boolean language plpgsql stable parallel restricted as $$
declare
    told text := liaison_setting('liaison.platform');
begin
    return case when told is null then false when told = 'on' then true else is_platform_admin(told::uuid) end;
end $$;
create or replace function liaison_job() returns boolean language sql stable parallel restricted
    return coalesce(liaison_setting('liaison.platform') = 'on', false);
create or replace function liaison_alert() returns uuid language sql stable parallel restricted
    return liaison_setting('liaison.alert')::uuid;
create or replace function liaison_alert_email() returns text language sql stable parallel restricted
    return liaison_setting('liaison.alert_email');

-- What single statements are for; see io.liaison.database.Privilege.
create function liaison_may(privilege text) returns boolean language sql stable parallel restricted
    return coalesce(liaison_setting('liaison.privilege') = privilege, false);
