-- Notes on a profile, each at a place of it, with their answers. They belong to the partner and outlive submissions.
create table note (
    id              uuid        primary key,
    partner_id      uuid        not null references partner,
    place           text        not null check (length(place) <= 200),
    revision_number integer     check (revision_number > 0),
    origin          text        not null check (origin in ('REVIEWER', 'PARTNER', 'SIGN_OFF', 'PUBLIC')),
    written_by      uuid        references account,
    written_from    text        not null default '' check (length(written_from) <= 200),
    text            text        not null check (length(trim(text)) > 0 and length(text) <= 2000),
    written_at      timestamptz not null,
    resolved_by     uuid        references account,
    resolved_at     timestamptz,
    version         integer     not null default 0,
    unique (partner_id, id),
    constraint resolution_is_whole check ((resolved_by is null) = (resolved_at is null)),
    constraint somebody_wrote_it check ((written_by is null) = (origin in ('SIGN_OFF', 'PUBLIC')))
);
create index note_of_partner on note (partner_id, written_at desc);
create index note_open on note (partner_id) where resolved_at is null;
call raise_wall('note');

create table note_answer (
    id         uuid        primary key,
    partner_id uuid        not null,
    note_id    uuid        not null,
    origin     text        not null check (origin in ('REVIEWER', 'PARTNER')),
    written_by uuid        not null references account,
    text       text        not null check (length(trim(text)) > 0 and length(text) <= 2000),
    written_at timestamptz not null,
    foreign key (partner_id, note_id) references note (partner_id, id)
);
create index note_answer_of_note on note_answer (partner_id, note_id, written_at);
call raise_wall('note_answer');

-- What was written stays as it was written; only whether a note is resolved may change.
revoke delete, update on note, note_answer from ${appRole};
grant update (resolved_by, resolved_at, version) on note to ${appRole};
