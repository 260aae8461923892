-- What partners say: revisions, and which of them is live, submitted and draft.
create table revision (
    id           uuid        primary key,
    partner_id   uuid        not null references partner,
    number       integer     not null check (number > 0),
    content      jsonb       not null,
    based_on     uuid        references revision,
    authors      uuid[]      not null default '{}',
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    submitted_at timestamptz,
    submitted_by uuid        references account,
    published_at timestamptz,
    version      integer     not null default 0,
    unique (partner_id, number)
);
call raise_wall('revision');

create table profile (
    partner_id          uuid    primary key references partner,
    live_revision       uuid    references revision,
    draft_revision      uuid    references revision,
    submitted_revision  uuid    references revision,
    version             integer not null default 0
);
call raise_wall('profile');

-- What was handed in is what is judged and published: its content never changes again.
create function refuse_to_change_submitted_content() returns trigger language plpgsql as $$
begin
    if old.submitted_at is not null and (new.content is distinct from old.content or new.submitted_at is distinct from old.submitted_at
        or new.submitted_by is distinct from old.submitted_by or new.authors is distinct from old.authors) then
        raise exception 'revision % was submitted and cannot be changed', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger submitted_content_is_frozen before update on revision
    for each row execute function refuse_to_change_submitted_content();
revoke delete on revision from ${appRole};
