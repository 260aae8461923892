-- What waits for a verdict, and the verdicts.
create table submission (
    id            uuid        primary key,
    partner_id    uuid        not null references partner,
    revision_id   uuid        not null references revision,
    submitted_by  uuid        not null references account,
    submitted_at  timestamptz not null,
    message       text        not null default '',
    withdrawn_at  timestamptz,
    decision      text        check (decision in ('APPROVED', 'RETURNED')),
    decided_by    uuid        references account,
    decided_at    timestamptz,
    reason        text        not null default '',
    version       integer     not null default 0,
    constraint verdict_is_whole check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint returning_needs_a_reason check (decision is distinct from 'RETURNED' or length(trim(reason)) > 0),
    constraint nobody_judges_their_own_submission check (decided_by is distinct from submitted_by or decided_by is null)
);
create unique index one_open_submission on submission (partner_id) where decision is null and withdrawn_at is null;
create index submissions_waiting on submission (submitted_at) where decision is null and withdrawn_at is null;
call raise_wall('submission');

-- Four eyes in the database too: whoever wrote part of the revision does not judge it, and a verdict stands.
create function refuse_verdicts_of_authors() returns trigger language plpgsql as $$
begin
    if old.decision is not null and (new.decision is distinct from old.decision or new.decided_by is distinct from old.decided_by
        or new.reason is distinct from old.reason) then
        raise exception 'the verdict on submission % has been given', old.id using errcode = 'check_violation';
    end if;
    if new.revision_id is distinct from old.revision_id or new.submitted_by is distinct from old.submitted_by then
        raise exception 'submission % is of one revision by one account', old.id using errcode = 'check_violation';
    end if;
    if new.decided_by is not null and exists (
        select from revision r where r.id = new.revision_id and new.decided_by = any (r.authors)) then
        raise exception 'whoever wrote a revision does not judge it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger four_eyes before update on submission for each row execute function refuse_verdicts_of_authors();
revoke delete on submission from ${appRole};
