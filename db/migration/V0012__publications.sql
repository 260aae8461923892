-- When which revision was live, what is approved for a date, and what a draft's author still has to choose.
select set_config('liaison.platform', 'on', true);

create table publication (
    id           uuid        primary key,
    partner_id   uuid        not null references partner,
    revision_id  uuid        not null references revision,
    published_at timestamptz not null,
    published_by uuid        not null references account,
    until        timestamptz,
    ended_at     timestamptz,
    ending       text        check (ending in ('SUPERSEDED', 'UNPUBLISHED', 'DATE_CAME', 'PARTNER_WITHDRAWN')),
    ended_by     uuid        references account,
    reason       text        not null default '',
    version      integer     not null default 0,
    constraint ending_is_whole check ((ended_at is null) = (ending is null)),
    constraint unpublishing_needs_a_reason check (ending is distinct from 'UNPUBLISHED' or length(trim(reason)) > 0),
    constraint it_ends_after_it_began check (ended_at >= published_at),
    constraint one_is_live exclude using btree (partner_id with =) where (ended_at is null) deferrable initially deferred
);
create index publication_of_partner on publication (partner_id, published_at desc);
create index publication_until on publication (until) where ended_at is null and until is not null;
call raise_wall('publication');
revoke delete on publication from ${appRole};

-- What was published before periods were kept; whoever judged it is told by the submission.
insert into publication (id, partner_id, revision_id, published_at, published_by, ended_at, ending, ended_by)
select gen_random_uuid(), r.partner_id, r.id, r.published_at, s.decided_by,
       lead(r.published_at) over later, case when lead(r.published_at) over later is not null then 'SUPERSEDED' end,
       lead(s.decided_by) over later
  from revision r join submission s on s.revision_id = r.id and s.decision = 'APPROVED'
 where r.published_at is not null
window later as (partition by r.partner_id order by r.published_at);

alter table profile
    add column publish_at   timestamptz,
    add column unpublish_at timestamptz,
    add column approved_by  uuid references account,
    add constraint approval_is_whole check ((publish_at is null) = (approved_by is null)
        and (unpublish_at is null or unpublish_at > publish_at)),
    add constraint only_what_was_submitted_is_approved check (publish_at is null or submitted_revision is not null);
create index profile_due on profile (publish_at) where publish_at is not null;

-- The places where both the draft's author and what was published changed the same.
alter table revision add column open_choices text[] not null default '{}';

-- Four eyes for whatever goes live or is approved for a date: not by those who wrote or submitted it, in their own name or another's.
create function require_four_eyes(reviewed uuid, reviewer uuid) returns void language plpgsql as $$
begin
    if exists (select from revision r where r.id = reviewed
        and (reviewer = any (r.authors) or reviewer = r.submitted_by or r.submitted_at is null
            or (liaison_actor() is not null and (liaison_actor() = any (r.authors) or liaison_actor() = r.submitted_by)))) then
        raise exception 'whoever wrote a revision does not judge it, nor whoever submitted it' using errcode = 'check_violation';
    end if;
end $$;

create function refuse_publications_of_authors() returns trigger language plpgsql as $$
begin
    perform require_four_eyes(new.revision_id, new.published_by);
    return null;
end $$;
create trigger four_eyes after insert on publication for each row execute function refuse_publications_of_authors();

create function keep_publications() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null or new.revision_id is distinct from old.revision_id
        or new.published_at is distinct from old.published_at or new.published_by is distinct from old.published_by
        or new.until is distinct from old.until then
        raise exception 'what was live when is not rewritten' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger periods_are_kept before update on publication for each row execute function keep_publications();

create function refuse_approvals_of_authors() returns trigger language plpgsql as $$
begin
    if new.approved_by is not null and (tg_op = 'INSERT' or new.approved_by is distinct from old.approved_by
        or new.publish_at is distinct from old.publish_at or new.submitted_revision is distinct from old.submitted_revision) then
        perform require_four_eyes(new.submitted_revision, new.approved_by);
    end if;
    return null;
end $$;
create trigger four_eyes after insert or update on profile for each row execute function refuse_approvals_of_authors();

-- Whatever a profile calls live has been published, by the rules above.
create function require_a_publication() returns trigger language plpgsql as $$
begin
    if new.live_revision is not null and not exists (
        select from publication p where p.revision_id = new.live_revision and p.partner_id = new.partner_id) then
        raise exception 'only what was published is live' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger live_is_published after insert or update of live_revision on profile
    deferrable initially deferred for each row execute function require_a_publication();
