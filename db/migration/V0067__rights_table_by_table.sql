-- From now on the app may do in a table what is said of it here or where it is made, and nothing else. db/walls.txt lists it all.
alter default privileges in schema public revoke all on tables from ${appRole};
revoke all on signing_key from ${appRole};

-- Raises the wall around one table with a partner_id, as before, and lets the app through it.
create or replace procedure raise_wall(walled regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy tenant on %s using (partner_id = (select liaison_partner())) '
                   'with check (partner_id = (select liaison_partner()))', walled);
    execute format('create policy platform on %s using ((select liaison_platform())) '
                   'with check ((select liaison_platform()))', walled);
    execute format('grant select, insert, update, delete on %s to ${appRole}', walled);
end $$;

-- Raises the wall around a table that no tenant has: its rows exist for statements that say what they are for.
create procedure raise_wall(walled regclass, privilege text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy privileged on %s using ((select liaison_may(%L))) '
                   'with check ((select liaison_may(%L)))', walled, privilege, privilege);
    execute format('grant select, insert, update, delete on %s to ${appRole}', walled);
end $$;

-- What everybody reads is written by the platform, and by the tenant whose id stands in the column, where there is one.
create procedure raise_wall_for_writing(walled regclass, tenant name default null) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy everybody on %s for select using (true)', walled);
    execute format('create policy platform on %s using ((select liaison_platform())) '
                   'with check ((select liaison_platform()))', walled);
    if tenant is not null then
        execute format('create policy tenant on %s using (%I = (select liaison_partner())) '
                       'with check (%I = (select liaison_partner()))', walled, tenant, tenant);
    end if;
end $$;
revoke all on procedure raise_wall(regclass, text), raise_wall_for_writing(regclass, name) from public;

-- Passwords, the links that set them, and letters.
create table account_password (
    account_id uuid primary key references account on delete cascade,
    hash       text not null
);
insert into account_password select id, password_hash from account where password_hash is not null;
alter table account drop column password_hash;
call raise_wall('account_password', 'credentials');
call raise_wall('password_link', 'credentials');
call raise_wall('mail', 'letters');
call raise_wall('digest_item', 'letters');
call raise_wall('mail_choice', 'letters');

-- Accounts are seen by whoever is known to the transaction, made by anybody, and suspended by the platform. Nobody but V0068 gives platform rights.
alter table account enable row level security;
alter table account force row level security;
create policy known on account for select using (
    (select liaison_actor()) is not null or (select liaison_partner()) is not null
    or (select liaison_platform()) or (select liaison_may('credentials')));
create policy newcomer on account for insert with check (true);
create policy change on account for update
    using ((select liaison_platform()) or (select liaison_may('credentials')))
    with check ((select liaison_platform()) or (select liaison_may('credentials')));
create policy owner on account to current_user using (true) with check (true);
revoke all on account from ${appRole};
grant select, insert (id, email, name, created_at, password_version, version),
    update (suspended_at, password_version, version) on account to ${appRole};

-- Public, and written where the public is told something.
call raise_wall_for_writing('listing', 'id');
call raise_wall_for_writing('listing_mark', 'listing_id');
call raise_wall_for_writing('former_address', 'partner');
call raise_wall_for_writing('vocabulary_term');
call raise_wall_for_writing('form_template');
call raise_wall_for_writing('synonym_group');
call raise_wall_for_writing('synonym_beginning');
revoke delete on vocabulary_term, form_template from ${appRole};
revoke update, delete on synonym_beginning from ${appRole};

-- Open, with the reasons in db/walls.txt.
revoke update on media, media_rendition from ${appRole};
revoke insert, delete on listing_edition from ${appRole};
revoke update on listing_change, figure_batch from ${appRole};

-- A job finds its work by its name and number. What a node reads back as an object is not for others to write.
alter table scheduled_tasks add constraint jobs_carry_no_data check (task_data is null);
