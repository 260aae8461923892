-- A search whose news a visitor wants by mail. It belongs to no tenant and to nobody signed in: its rows exist for whoever shows a token of it, for
-- whoever has proved to read the mail of its address, and for the job that sends letters. No person of the platform reads them.
create function liaison_alert() returns uuid language sql stable parallel safe
    return nullif(current_setting('liaison.alert', true), '')::uuid;
create function liaison_alert_email() returns text language sql stable parallel safe
    return nullif(current_setting('liaison.alert_email', true), '');
create function liaison_job() returns boolean language sql stable parallel safe
    return liaison_platform() and liaison_actor() is null;

create table alert (
    id           uuid        primary key,
    email        text        not null check (email = lower(email) and email <> ''),
    question     text        not null check (length(question) <= 10000),
    frequency    text        not null check (frequency in ('DAILY', 'WEEKLY')),
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    told_until   timestamptz,
    due_at       timestamptz,
    constraint only_what_was_confirmed_is_told
        check ((confirmed_at is null) = (told_until is null) and (confirmed_at is null) = (due_at is null))
);
create index alert_due on alert (due_at) where due_at is not null;
create index alert_unconfirmed on alert (asked_at) where confirmed_at is null;
create index alert_of_address on alert (email, question);

-- The tokens in the letters of an alert; all work until it is stopped, because old letters are kept and their links pressed.
create table alert_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    alert_id   uuid  not null references alert on delete cascade
);
create index alert_link_of on alert_link (alert_id);

alter table alert enable row level security;
alter table alert force row level security;
create policy holder on alert using (id = (select liaison_alert())) with check (id = (select liaison_alert()));
create policy reader_of_its_mail on alert using (email = (select liaison_alert_email()));
create policy job on alert using ((select liaison_job())) with check ((select liaison_job()));
alter table alert_link enable row level security;
alter table alert_link force row level security;
create policy holder on alert_link using (alert_id = (select liaison_alert())) with check (alert_id = (select liaison_alert()));
create policy job on alert_link using ((select liaison_job())) with check ((select liaison_job()));

-- Letters to people without an account are not kept once they are delivered; leaving them takes one click.
alter table mail add column passing boolean not null default false;
create index mail_passing on mail (created_at) where passing;

-- Tells what is new from what has changed.
alter table listing add column first_published_at timestamptz;
update listing set first_published_at = published_at;
alter table listing alter column first_published_at set not null;
create function note_first_publication() returns trigger language plpgsql as $$
begin
    new.first_published_at = coalesce(new.first_published_at, new.published_at);
    return new;
end $$;
create trigger listing_first_published before insert on listing
    for each row execute function note_first_publication();
