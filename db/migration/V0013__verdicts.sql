-- Verdicts with a date, verdicts in part, and reasons from a list.
select set_config('liaison.platform', 'on', true);

alter table vocabulary_term drop constraint vocabulary_term_vocabulary_check;
alter table vocabulary_term add constraint vocabulary_term_vocabulary_check check (vocabulary in (
    'AUDIENCE', 'OFFER_KIND', 'ORGANISATION_TYPE', 'DOMAIN', 'REGION', 'RETURN_REASON'));

insert into vocabulary_term (vocabulary, position, code, label) values
    ('RETURN_REASON', 1, 'needs-evidence', 'A statement needs evidence'),
    ('RETURN_REASON', 2, 'unclear-wording', 'Wording is unclear'),
    ('RETURN_REASON', 3, 'wrong-or-dead-link', 'Wrong or dead link'),
    ('RETURN_REASON', 4, 'picture-not-usable', 'Picture or logo not usable'),
    ('RETURN_REASON', 5, 'not-about-working-together', 'Not about working with the partner'),
    ('RETURN_REASON', 6, 'names-another-institute', 'Names another institute'),
    ('RETURN_REASON', 7, 'placeholder-text', 'Placeholder text'),
    ('RETURN_REASON', 8, 'other', 'Other');

alter table submission
    add column publish_at         timestamptz,
    add column unpublish_at       timestamptz,
    add column published_at       timestamptz,
    add column published_revision uuid   references revision,
    add column returned_places    text[] not null default '{}',
    add column reason_codes       text[] not null default '{}',
    add column revoked_at         timestamptz,
    add column revoked_by         uuid   references account;

update submission set published_at = decided_at, published_revision = revision_id where decision = 'APPROVED';
update submission set reason_codes = '{other}' where decision = 'RETURNED';

alter table submission
    drop constraint submission_decision_check,
    drop constraint returning_needs_a_reason,
    add constraint submission_decision_check check (decision in ('APPROVED', 'PARTLY_ACCEPTED', 'RETURNED')),
    add constraint returning_needs_a_reason check (
        (decision is distinct from 'RETURNED' and decision is distinct from 'PARTLY_ACCEPTED' and revoked_at is null)
        or cardinality(reason_codes) > 0),
    add constraint other_reasons_need_words check (not 'other' = any (reason_codes) or length(trim(reason)) > 0),
    add constraint a_part_is_returned check ((decision is not distinct from 'PARTLY_ACCEPTED') = (cardinality(returned_places) > 0)),
    add constraint only_approvals_have_dates check ((publish_at is null and unpublish_at is null) or decision = 'APPROVED'),
    add constraint what_is_returned_is_not_published check (published_at is null or decision in ('APPROVED', 'PARTLY_ACCEPTED')),
    add constraint publishing_is_whole check ((published_at is null) = (published_revision is null)),
    add constraint revoking_is_whole check ((revoked_at is null) = (revoked_by is null)),
    add constraint it_ends_one_way check (num_nonnulls(withdrawn_at, revoked_at, published_at) <= 1);

-- From submitting to publishing there is one at a time.
drop index one_open_submission;
create unique index one_open_submission on submission (partner_id)
    where withdrawn_at is null and revoked_at is null and published_at is null and decision is distinct from 'RETURNED';
create index submissions_approved on submission (publish_at)
    where decision = 'APPROVED' and withdrawn_at is null and revoked_at is null and published_at is null;

-- A submission begins without a verdict, and is of what its submitter handed in.
create function refuse_prejudged_submissions() returns trigger language plpgsql as $$
begin
    if num_nonnulls(new.decision, new.decided_by, new.decided_at, new.published_at, new.withdrawn_at, new.revoked_at) > 0 then
        raise exception 'a submission begins without a verdict' using errcode = 'check_violation';
    end if;
    if not exists (select from revision r where r.id = new.revision_id and r.partner_id = new.partner_id
        and r.submitted_by = new.submitted_by) then
        raise exception 'a submission is of what its submitter handed in' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger begins_without_a_verdict after insert on submission
    deferrable initially deferred for each row execute function refuse_prejudged_submissions();

-- Four eyes, as before and for the new ways: a verdict is the platform's, not of those who wrote or submitted, given once, and what followed from it
-- is written once.
create or replace function refuse_verdicts_of_authors() returns trigger language plpgsql as $$
begin
    if old.decision is not null and (new.decision, new.decided_by, new.decided_at, new.publish_at, new.unpublish_at, new.returned_places)
        is distinct from (old.decision, old.decided_by, old.decided_at, old.publish_at, old.unpublish_at, old.returned_places) then
        raise exception 'the verdict on submission % has been given', old.id using errcode = 'check_violation';
    end if;
    if old.decision is not null and (new.reason, new.reason_codes) is distinct from (old.reason, old.reason_codes)
        and (old.revoked_at is not null or new.revoked_at is null) then
        raise exception 'the verdict on submission % has been given', old.id using errcode = 'check_violation';
    end if;
    if (old.published_at is not null and (new.published_at, new.published_revision) is distinct from (old.published_at, old.published_revision))
        or (old.revoked_at is not null and (new.revoked_at, new.revoked_by) is distinct from (old.revoked_at, old.revoked_by))
        or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
        raise exception 'what became of submission % is not rewritten', old.id using errcode = 'check_violation';
    end if;
    if (new.partner_id, new.revision_id, new.submitted_by, new.submitted_at)
        is distinct from (old.partner_id, old.revision_id, old.submitted_by, old.submitted_at) then
        raise exception 'submission % is of one revision by one account', old.id using errcode = 'check_violation';
    end if;
    if new.decision is distinct from old.decision or new.revoked_at is distinct from old.revoked_at then
        if not liaison_platform() then
            raise exception 'only the platform judges' using errcode = 'check_violation';
        end if;
    end if;
    if new.decision is distinct from old.decision then
        perform require_four_eyes(new.revision_id, new.decided_by);
    end if;
    return new;
end $$;

-- Only the platform publishes, or the job that finds its approval.
create or replace function refuse_publications_of_authors() returns trigger language plpgsql as $$
begin
    perform require_four_eyes(new.revision_id, new.published_by);
    if not liaison_platform() and not exists (
        select from submission s where s.revision_id = new.revision_id and s.decision = 'APPROVED' and s.decided_by = new.published_by
            and s.publish_at <= new.published_at and s.withdrawn_at is null and s.revoked_at is null) then
        raise exception 'nothing is published without a verdict' using errcode = 'check_violation';
    end if;
    return null;
end $$;
